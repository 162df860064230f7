package org.wandelwerk.profile.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.profile.Conversation;

/**
 * What was said about a profile, as one side sees it.
 *
 * @param names of those who wrote with an account
 * @param byOffice whether the office looks, and not those who write the profile
 * @param isOpen whether something can be said
 * @param typed what was typed and is not sent
 * @param error the key of what is wrong with it; {@code null} when nothing is
 */
public record TalkView(
        Conversation conversation,
        Map<PersonId, String> names,
        boolean byOffice,
        boolean isOpen,
        String typed,
        @Nullable String error) {

    public long unread() {
        return conversation.unread(byOffice);
    }

    /** The number of the newest message; 0 for none. */
    public int last() {
        var messages = conversation.messages();
        return messages.isEmpty() ? 0 : messages.getLast().number();
    }

    public boolean isNew(Conversation.Message message) {
        return message.isOfOffice() != byOffice
                && message.number() > (byOffice ? conversation.officeRead() : conversation.writersRead());
    }

    public @Nullable String name(Conversation.Message message) {
        var by = message.by();
        return by == null ? null : names.get(by);
    }
}
