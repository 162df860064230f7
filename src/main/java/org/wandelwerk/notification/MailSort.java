package org.wandelwerk.notification;

/** What a mail is made for. */
public enum MailSort {
    /** What somebody is told of, one thing or several. */
    NOTICES,
    /** To all members of a body. */
    DISPATCH,
    /** A link into the house, of which nothing is kept but that it was sent. */
    LINK,
    /** To a mailbox that the operator named, which is nobody's account. */
    MAILBOX,
    /** To somebody without an account, about something that was handed in. */
    FILING
}
