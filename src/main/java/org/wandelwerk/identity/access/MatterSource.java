package org.wandelwerk.identity.access;

import java.util.Optional;
import java.util.UUID;

/** What a module tells of its records to those who ask why they see them. */
public interface MatterSource {

    /**
     * The record that goes by this key; whether it may be known of is for others to ask.
     *
     * @param word the word for its kind in an address, such as {@code gremium}; nothing for words of others
     */
    Optional<NamedMatter> matter(String word, String key);

    /** The id that a key is; nothing when it is none. */
    static Optional<UUID> id(String key) {
        return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(key))
                : Optional.empty();
    }
}
