package org.wandelwerk.draft;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.shell.FormErrors;

/** A kind of records that people edit; each module brings its own, and only it reads and writes its tables. */
public interface EditableKind {

    /**
     * For what somebody may work on records of a kind: a list holds what lies in one of these scopes, and nothing else
     * is counted or found by its words.
     */
    record Reach(Set<Scope> scopes) {

        /** All records, wherever they lie. */
        public static final Reach EVERYTHING = new Reach(Set.of(Scope.ALL));

        public Reach {
            scopes = Set.copyOf(scopes);
        }

        public boolean isEverything() {
            return scopes.contains(Scope.ALL);
        }

        /** The keys of the bodies, such as {@code w2}. */
        public Set<String> committees() {
            return scopes.stream()
                    .filter(Scope.OfCommittee.class::isInstance)
                    .map(scope -> ((Scope.OfCommittee) scope).key())
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** The public keys of the projects. */
        public Set<String> projects() {
            return scopes.stream()
                    .filter(Scope.OfProject.class::isInstance)
                    .map(scope -> ((Scope.OfProject) scope).key())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    KindTerms terms();

    default String word() {
        return terms().word();
    }

    default String texts() {
        return terms().texts();
    }

    default Permission editing() {
        return terms().editing();
    }

    default Permission publishing() {
        return terms().publishing();
    }

    /** The key of the text that names what a field is chosen from. */
    default String optionText(EditableField field, String value) {
        return texts() + "field." + field.name() + "." + value;
    }

    List<EditableField> fields();

    /** What the records that a field names are called: those of them that everybody may read, and no others. */
    default List<FieldOption> named(EditableField field, List<String> values) {
        return List.of();
    }

    /** The first of the records that everybody may read and that the words name, for a field that names records. */
    default List<FieldOption> matching(EditableField field, String words) {
        return List.of();
    }

    /** Whether people may make new records of the kind. */
    default boolean canBegin() {
        return true;
    }

    /**
     * Whether records of the kind have a public page to themselves, which leads readers to what was published for them
     * alone; what stands on the pages of others has none.
     */
    default boolean hasPage() {
        return true;
    }

    /** Whether people hold rights by its records, which end with their days and not by a recall. */
    default boolean givesRights() {
        return false;
    }

    /** What a record with these values is called in lists. */
    default String title(TypedValues values) {
        return values.of(terms().title());
    }

    /**
     * One part of the list, by one statement.
     *
     * @param words what is looked for; empty for all
     * @param reach for what the reader works
     * @param after the cursor of the part before; {@code null} for the first
     */
    default Slice<EditableEntry> list(String words, Reach reach, @Nullable String after, int size) {
        return Slice.of(entries(words, reach, EntryPlace.read(after), size + 1), size, EditableEntry::cursor);
    }

    /** So many of its records within reach behind a place of the list, public or not. */
    List<EditableEntry> entries(String words, Reach reach, @Nullable EntryPlace after, int limit);

    /** The record as it is now; empty when there is none. */
    Optional<RecordState> find(UUID id);

    /** The scopes in which the record lies, beside the whole house. */
    default Set<Scope> scopes(UUID id) {
        return Set.of();
    }

    /**
     * The keys of the bodies that the record is about: their members may be let read what is kept from the public in
     * it.
     *
     * @param values what is public of it and what is kept, for the bodies may be kept as well
     */
    default Set<String> memberBodies(UUID id, TypedValues values) {
        return new Reach(scopes(id, values)).committees();
    }

    /** Whether its records are about bodies. */
    default boolean hasMembers() {
        return hasBodies();
    }

    /** What names those who act for the promoters of the record: they may be let read what is kept from the public. */
    default Set<AudienceToken> promoters(UUID id) {
        return Set.of();
    }

    /** Whether its records have promoters. */
    default boolean hasPromoters() {
        return false;
    }

    /** The scopes in which these values make it lie: where it lies now, unless they say otherwise. */
    default Set<Scope> scopes(UUID id, TypedValues values) {
        return scopes(id);
    }

    /**
     * In which scopes those of many records lie that are there, as {@link #scopes(UUID)} says of one, by statements
     * that do not grow with them; nothing for kinds whose records lie in none.
     */
    default Map<UUID, Set<Scope>> scopesNow(Collection<UUID> ids) {
        return Map.of();
    }

    /** The same of where values make many records lie, as {@link #scopes(UUID, TypedValues)} says of one. */
    default Map<UUID, Set<Scope>> scopesThen(Map<UUID, TypedValues> values) {
        return Map.of();
    }

    /** Whether records lie in the bodies that are chosen in their form. */
    default boolean hasBodies() {
        return false;
    }

    /**
     * Where more is kept of a record that is there, which no draft holds and the public never reads; empty when
     * nowhere, and for who may not look. Its name is the text {@code aside} of the kind.
     */
    default String aside(UUID id) {
        return "";
    }

    /** What is wrong with values that each for itself are right. */
    default FormErrors check(UUID id, TypedValues values) {
        return FormErrors.NONE;
    }

    /** The record as these values make it, which need not be stored; asked for only when nothing is wrong. */
    Object drafted(UUID id, TypedValues values, LocalDate today);

    /** Writes the values into the record; one that is new is published by this act. */
    void apply(UUID id, TypedValues values, LocalDate today);
}
