package org.wandelwerk.trail;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.Text;

/**
 * A kind of records whose line of time people read; only its module knows the tables and what their columns say.
 *
 * @param otherWord by which pages ask for the kind, too
 * @param draftTexts the beginning of the keys by which the fields of its drafts are called
 * @param tables all tables in which a record of the kind lies, the one with its own row first
 * @param isPersonal whether its records are about single people: only those who read the whole trail may read them
 * @param isAlwaysPublic whether its records are public as long as there are any, so that no publication opens them
 * @param readers what for the whole house lets read it beside reading the whole trail; empty for all who work here
 */
public record TrailSource(
        String word,
        String otherWord,
        String draftTexts,
        List<TrailTable> tables,
        boolean isPersonal,
        boolean isAlwaysPublic,
        Set<Permission> readers,
        TrailRecords records)
        implements TrailNames {

    public TrailSource {
        tables = List.copyOf(tables);
        readers = Set.copyOf(readers);
    }

    /** A kind of records that are about no single people. */
    public static TrailSource of(
            String word, String otherWord, String draftTexts, List<TrailTable> tables, TrailRecords records) {
        return new TrailSource(word, otherWord, draftTexts, tables, false, false, Set.of(), records);
    }

    /** The same, for those alone who do with such records what the permissions allow, and who read the whole trail. */
    public TrailSource readBy(Permission... permissions) {
        return new TrailSource(
                word, otherWord, draftTexts, tables, isPersonal, isAlwaysPublic, Set.of(permissions), records);
    }

    /** The same for records that nobody publishes, because they are public from the first day. */
    public TrailSource alwaysPublic() {
        return new TrailSource(word, otherWord, draftTexts, tables, isPersonal, true, readers, records);
    }

    /** The table that tells when its records were public; empty when none does. */
    Optional<TrailTable> publications() {
        return tables.stream()
                .filter(table -> table.part() == TrailPart.PUBLICATION)
                .findFirst();
    }

    /** Whether everybody may follow its records while they are public. */
    public boolean isForEverybody() {
        return !isPersonal && readers.isEmpty();
    }

    /** Whether everybody may read what happened to its records while they were public. */
    public boolean isToldToEverybody() {
        return isForEverybody() && (isAlwaysPublic || publications().isPresent());
    }

    /** The record with this id or this key of its public address, public or not. */
    Optional<TrailRecord> find(String key) {
        return RecordKey.id(key)
                .map(id -> records.find(List.of(id)).stream().findFirst())
                .orElseGet(() -> records.find(key));
    }

    @Override
    public Map<UUID, Text> names(Collection<UUID> ids) {
        return records.find(ids).stream().collect(Collectors.toMap(TrailRecord::id, TrailRecord::name));
    }
}
