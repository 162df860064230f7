package org.wandelwerk.profile.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.profile.Conversation;
import org.wandelwerk.profile.Conversations;

/**
 * What somebody typed to say it to the other side.
 *
 * @param schluessel the one-time key
 * @param bis the number of the newest message that stood on the page
 */
record MessageForm(
        @Nullable String schluessel,
        @Nullable String nachricht,
        @Nullable String bis) {

    static final MessageForm EMPTY = new MessageForm("", "", "");

    MessageForm {
        schluessel = schluessel == null ? "" : schluessel;
        nachricht = nachricht == null ? "" : ReplyForm.clean(nachricht);
    }

    boolean hasKey() {
        return key().matches("[0-9a-f]{32}");
    }

    /** The key of what is wrong; {@code null} when it can be sent. */
    @Nullable
    String mistake() {
        if (words().isEmpty()) {
            return "profile.message.empty";
        }
        return words().length() > Conversation.Message.LONGEST ? "profile.mistake.LONG" : null;
    }

    Conversations.MessageOrder order() {
        return new Conversations.MessageOrder(key(), words(), seen());
    }

    private int seen() {
        return bis != null && bis.matches("[0-9]{1,6}") ? Integer.parseInt(bis) : 0;
    }

    String words() {
        return nachricht == null ? "" : nachricht;
    }

    private String key() {
        return schluessel == null ? "" : schluessel;
    }
}
