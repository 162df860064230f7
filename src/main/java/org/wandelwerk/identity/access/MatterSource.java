package org.wandelwerk.identity.access;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.wandelwerk.kernel.Text;

/** What a module tells of its records to those who ask why they see them. */
@FunctionalInterface
public interface MatterSource {

    /**
     * The record that goes by this key; whether it may be known of is for others to ask.
     *
     * @param word the word for its kind in an address, such as {@code gremium}; nothing for words of others
     */
    Optional<NamedMatter> matter(String word, String key);

    /**
     * Whether somebody with these rights can see any of its records at all; whoever cannot is told so before one is
     * looked up. Always so where only the record says who reads it.
     */
    default boolean isOpenTo(PersonRights rights) {
        return true;
    }

    /** The same records, looked up only for those of whom this is so. */
    default MatterSource openTo(Predicate<PersonRights> readers) {
        var records = this;
        return new MatterSource() {
            @Override
            public Optional<NamedMatter> matter(String word, String key) {
                return records.matter(word, key);
            }

            @Override
            public boolean isOpenTo(PersonRights rights) {
                return readers.test(rights);
            }
        };
    }

    /** Published records of one kind, which everybody may read, by the last part of their public address. */
    static MatterSource ofPublic(String word, String folder, Function<String, Optional<Text>> names) {
        return of(
                word,
                key -> names.apply(key)
                        .map(name -> NamedMatter.read(Matter.isPublic(word + " " + key), name, folder + key)));
    }

    /** Records of one kind by their ids. */
    static MatterSource ofIds(String word, Function<UUID, Optional<NamedMatter>> matters) {
        return of(word, key -> id(key).flatMap(matters));
    }

    /** Records of one kind by their keys. */
    static MatterSource of(String word, Function<String, Optional<NamedMatter>> matters) {
        return (asked, key) -> asked.equals(word) ? matters.apply(key) : Optional.empty();
    }

    /** The id that a key is; nothing when it is none. */
    static Optional<UUID> id(String key) {
        return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(key))
                : Optional.empty();
    }
}
