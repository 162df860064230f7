package org.wandelwerk.document;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom the office can let read a file beside itself; each is a group of people by what they hold. */
public enum FileGroup {
    /** The members of the bodies that deal with the record. */
    BODIES,
    /** Those who carry the record, or wrote it by an account. */
    PROMOTER,
    /** The contacts of all ministries. */
    MINISTRY,
    /** The officers of the granting bank. */
    BANK;

    /** Those that the words of a form name; a word that is none names nobody. */
    public static Set<FileGroup> read(Collection<String> words) {
        return Stream.of(values())
                .filter(group -> words.contains(group.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
