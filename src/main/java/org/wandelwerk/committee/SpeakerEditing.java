package org.wandelwerk.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.draft.EditableEntry;
import org.wandelwerk.draft.EditableField;
import org.wandelwerk.draft.EditableKind;
import org.wandelwerk.draft.EntryPlace;
import org.wandelwerk.draft.FieldForm;
import org.wandelwerk.draft.KindTerms;
import org.wandelwerk.draft.RecordState;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Representative;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.organisation.Representatives;
import org.wandelwerk.shell.FormErrors;

/** Speakers of bodies as people edit them, with the name of the person. */
@Component
@Order(5)
class SpeakerEditing implements EditableKind {

    private static final KindTerms TERMS = new KindTerms(
            "sprecher", "committee.speaker.edit.", "name", Permission.EDIT_COMMITTEES, Permission.PUBLISH_RECORDS);

    private final Speakers speakers;
    private final SpeakerRepository repository;
    private final CommitteeDeskRepository desk;
    private final EditedBodies bodies;
    private final Representatives representatives;

    SpeakerEditing(
            Speakers speakers,
            SpeakerRepository repository,
            CommitteeDeskRepository desk,
            EditedBodies bodies,
            Representatives representatives) {
        this.speakers = speakers;
        this.repository = repository;
        this.desk = desk;
        this.bodies = bodies;
        this.representatives = representatives;
    }

    @Override
    public KindTerms terms() {
        return TERMS;
    }

    @Override
    public boolean hasPage() {
        return false;
    }

    @Override
    public boolean givesRights() {
        return true;
    }

    @Override
    public List<EditableField> fields() {
        var fields = new ArrayList<EditableField>();
        fields.add(EditableField.required("name", FieldForm.LINE));
        fields.add(EditableField.required("committee", FieldForm.CHOICE).of(bodies.options()));
        fields.add(EditableField.required("affiliation", FieldForm.LINE));
        fields.add(EditableField.optional("statement", FieldForm.TEXT));
        fields.add(EditableField.optional("statement_en", FieldForm.TEXT));
        fields.add(EditableField.optional("year", FieldForm.YEAR));
        fields.addAll(EditedDays.fields());
        fields.add(EditableField.optional("sources", FieldForm.LINKS));
        return fields;
    }

    @Override
    public List<EditableEntry> entries(String words, Reach reach, @Nullable EntryPlace after, int limit) {
        var rows = desk.speakers(words, bodies.within(reach), after, limit);
        var names = representatives.named(
                rows.stream().map(row -> new RepresentativeId(row.holder())).toList());
        return rows.stream()
                .map(row -> {
                    var holder = names.get(new RepresentativeId(row.holder()));
                    return new EditableEntry(row.id(), holder == null ? "" : holder.name(), row.body(), row.sort());
                })
                .toList();
    }

    @Override
    public Optional<RecordState> find(UUID id) {
        return repository.find(new SpeakerId(id)).map(speaker -> {
            var person =
                    representatives.named(List.of(speaker.representative())).get(speaker.representative());
            var name = person == null ? "" : person.name();
            var subject = new Subject(SubjectKind.SPEAKER, id.toString());
            return new RecordState(name, values(speaker, name), subject, bodies.isPublic(id));
        });
    }

    private static TypedValues values(Speaker speaker, String name) {
        var statement = speaker.statement();
        var values = TypedValues.NONE
                .with("name", name)
                .with("committee", speaker.committee().value())
                .with("affiliation", speaker.affiliation())
                .with("year", speaker.statementYear())
                .with("sources", speaker.sources());
        return EditedDays.write(statement == null ? values : values.with("statement", statement), speaker.validity());
    }

    @Override
    public Set<Scope> scopes(UUID id) {
        return repository
                .find(new SpeakerId(id))
                .map(speaker -> bodies.scopes(speaker.committee()))
                .orElse(Set.of());
    }

    @Override
    public Set<Scope> scopes(UUID id, TypedValues values) {
        return bodies.scopes(values);
    }

    @Override
    public Map<UUID, Set<Scope>> scopesNow(Collection<UUID> ids) {
        return bodies.scopes(desk.bodiesOfSpeakers(ids));
    }

    @Override
    public Map<UUID, Set<Scope>> scopesThen(Map<UUID, TypedValues> values) {
        return bodies.typed(values);
    }

    @Override
    public boolean hasBodies() {
        return true;
    }

    @Override
    public FormErrors check(UUID id, TypedValues values) {
        var errors = EditedDays.check(values);
        var isUnsaid = values.known("statement") == null;
        return isUnsaid && (values.known("year") != null || values.known("statement_en") != null)
                ? errors.with("statement", "committee.mistake.statement")
                : errors;
    }

    @Override
    public Speaker.Named drafted(UUID id, TypedValues values, LocalDate today) {
        return new Speaker.Named(speaker(id, values, today), values.of("name"));
    }

    private Speaker speaker(UUID id, TypedValues values, LocalDate today) {
        var stored = repository.find(new SpeakerId(id)).orElse(null);
        return new Speaker(
                new SpeakerId(id),
                new CommitteeId(UUID.fromString(values.of("committee"))),
                stored == null
                        ? new RepresentativeId(HashedId.of("representative of speaker", id.toString()))
                        : stored.representative(),
                values.of("affiliation"),
                organisation(stored, values),
                values.known("statement") == null ? null : values.text("statement"),
                values.number("year"),
                EditedDays.read(values),
                values.sources("sources"),
                Origin.here(id, today));
    }

    /** The organisation of the office is known as long as the office is the same. */
    private static @Nullable OrganisationId organisation(@Nullable Speaker stored, TypedValues values) {
        return stored != null && stored.affiliation().equals(values.of("affiliation")) ? stored.organisation() : null;
    }

    @Override
    public void apply(UUID id, TypedValues values, LocalDate today) {
        var speaker = speaker(id, values, today);
        var person = speaker.representative();
        representatives.takeOver(new Representative(
                person,
                values.of("name"),
                Origin.here(person.value(), speaker.origin().asOf())));
        speakers.takeOver(speaker);
    }
}
