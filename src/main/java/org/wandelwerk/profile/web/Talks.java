package org.wandelwerk.profile.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.profile.Conversation;
import org.wandelwerk.profile.Conversations;
import org.wandelwerk.profile.Profile;

/** Puts together what was said about a profile, with the names of those who have one. */
@Component
class Talks {

    private final Conversations conversations;
    private final People people;

    Talks(Conversations conversations, People people) {
        this.conversations = conversations;
        this.people = people;
    }

    /**
     * @param typed what was typed and is not sent
     * @param error the key of what is wrong with it; {@code null} when nothing is
     */
    TalkView of(Profile profile, boolean byOffice, MessageForm typed, @Nullable String error) {
        var conversation = conversations.of(profile.id());
        var writers = conversation.messages().stream()
                .map(Conversation.Message::by)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        var names = people.named(writers).values().stream().collect(Collectors.toMap(Person::id, Person::name));
        return new TalkView(conversation, names, byOffice, profile.state().isTalkedAbout(), typed.words(), error);
    }
}
