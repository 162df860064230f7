package org.wandelwerk.notification;

/** What a mail is made for. */
public enum MailSort {
    /** What somebody is told of, one thing or several. */
    NOTICES,
    /** To all members of a body. */
    DISPATCH,
    /** A link into the house, tried by whoever makes it; kept is only what became of its mail. */
    LINK,
    /** A link for somebody who lost the way in, made as the mail leaves. */
    RECOVERY,
    /** To the address that an account has no more, or may have no more soon. */
    FORMER,
    /** To a mailbox that the operator named, which is nobody's account. */
    MAILBOX,
    /** To somebody without an account, about something that was handed in. */
    FILING,
    /** To an address whose owner is asked whether it wanted to be told of something. */
    CONFIRMING,
    /** Of what somebody asked to be told of again and again, until its link ends it. */
    ALERT;

    /** Whether such mails go with what somebody asked to be told of. */
    boolean isAskedFor() {
        return this == CONFIRMING || this == ALERT;
    }

    /** Whether a link is made for such mails as they leave. */
    boolean hasLink() {
        return switch (this) {
            case RECOVERY, FORMER, FILING, CONFIRMING, ALERT -> true;
            case NOTICES, DISPATCH, LINK, MAILBOX -> false;
        };
    }

    /** Whether such mails go on in the other language of the house. */
    boolean isBilingual() {
        return this == RECOVERY || this == FORMER;
    }
}
