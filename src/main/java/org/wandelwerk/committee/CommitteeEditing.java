package org.wandelwerk.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.wandelwerk.draft.FieldOption;
import org.wandelwerk.draft.KindTerms;
import org.wandelwerk.draft.RecordState;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.topic.TopicId;
import org.wandelwerk.topic.Topics;

/** Bodies as people edit them: begun, renamed, and ended by the last day of the name they carry. */
@Component
@Order(8)
class CommitteeEditing implements EditableKind {

    private static final KindTerms TERMS =
            new KindTerms("gremien", "committee.edit.", "name", Permission.EDIT_COMMITTEES, Permission.PUBLISH_RECORDS);

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_SLUG = 80;
    private static final int HIGHEST_NUMBER = 9999;

    private final Committees committees;
    private final CommitteeRepository repository;
    private final CommitteeDeskRepository desk;
    private final EditedBodies bodies;
    private final Topics topics;

    CommitteeEditing(
            Committees committees,
            CommitteeRepository repository,
            CommitteeDeskRepository desk,
            EditedBodies bodies,
            Topics topics) {
        this.committees = committees;
        this.repository = repository;
        this.desk = desk;
        this.bodies = bodies;
        this.topics = topics;
    }

    @Override
    public KindTerms terms() {
        return TERMS;
    }

    /** Readers know the kinds by the names that the public pages give them. */
    @Override
    public String optionText(EditableField field, String value) {
        return field.name().equals("kind")
                ? "portal.committee.kind." + value
                : EditableKind.super.optionText(field, value);
    }

    @Override
    public List<EditableField> fields() {
        var days = EditedDays.fields();
        return List.of(
                EditableField.required("name", FieldForm.LINE),
                EditableField.optional("name_en", FieldForm.LINE),
                EditableField.choice("kind", CommitteeKind.values()),
                EditableField.optional("number", FieldForm.NUMBER),
                EditableField.required("slug", FieldForm.LINE),
                EditableField.optional("goal", FieldForm.TEXT),
                EditableField.optional("goal_en", FieldForm.TEXT),
                EditableField.optional("topics", FieldForm.CHOICES).of(topics.options(List.of())),
                days.getFirst(),
                days.get(1),
                days.get(2),
                CommitteeNames.FORMER,
                EditableField.optional("sources", FieldForm.LINKS));
    }

    @Override
    public List<EditableEntry> entries(String words, Reach reach, @Nullable EntryPlace after, int limit) {
        return desk.bodies(words, bodies.within(reach), after, limit);
    }

    @Override
    public Optional<RecordState> find(UUID id) {
        return repository
                .find(new CommitteeId(id))
                .map(body -> new RecordState(body.name().de(), values(body), subject(body), bodies.isPublic(id)));
    }

    private static Subject subject(Committee body) {
        return body.kind() == CommitteeKind.WORKSHOP && body.number() != null
                ? new Subject(SubjectKind.WORKSHOP, String.valueOf(body.number()))
                : new Subject(SubjectKind.BODY, body.slug());
    }

    private TypedValues values(Committee body) {
        var goal = body.goal();
        return CommitteeNames.write(body)
                .with("kind", body.kind())
                .with("number", body.number())
                .with("slug", body.slug())
                .with("goal", goal == null ? null : goal.de())
                .with("goal_en", goal == null ? null : goal.en())
                .with("topics", chosen(body.topics()))
                .with("sources", body.sources());
    }

    /** In the order in which the form offers them, which tells two states apart no more. */
    private Stream<String> chosen(List<TopicId> chosen) {
        return topics.options(chosen).stream()
                .map(FieldOption::value)
                .filter(value -> chosen.contains(new TopicId(UUID.fromString(value))));
    }

    @Override
    public boolean hasMembers() {
        return true;
    }

    @Override
    public boolean givesRights() {
        return true;
    }

    @Override
    public Set<Scope> scopes(UUID id) {
        return bodies.scopes(new CommitteeId(id));
    }

    @Override
    public Map<UUID, Set<Scope>> scopesNow(Collection<UUID> ids) {
        var found = bodies.scopes(ids.stream().collect(Collectors.toMap(Function.identity(), UUID::toString)));
        return found.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A draft leads a body nowhere else. */
    @Override
    public Map<UUID, Set<Scope>> scopesThen(Map<UUID, TypedValues> values) {
        return bodies.scopes(values.keySet().stream().collect(Collectors.toMap(Function.identity(), UUID::toString)));
    }

    @Override
    public FormErrors check(UUID id, TypedValues values) {
        var errors = address(CommitteeNames.check(values), values);
        if (values.known("goal_en") != null && values.known("goal") == null) {
            errors = errors.with("goal", "committee.edit.mistake.goal");
        }
        return errors.isEmpty() ? elsewhere(drafted(id, values, LocalDate.EPOCH)) : errors;
    }

    /** A workshop has its page under its number, any other body under its slug. */
    private static FormErrors address(FormErrors before, TypedValues values) {
        var errors = before;
        var slug = values.of("slug");
        var number = values.number("number");
        if (slug.length() > LONGEST_SLUG || !slug.matches(SLUG)) {
            errors = errors.with("slug", "committee.edit.mistake.slug");
        }
        if (number != null && (number < 1 || number > HIGHEST_NUMBER)) {
            errors = errors.with("number", "committee.edit.mistake.range");
        }
        return number == null && values.of("kind").equals(CommitteeKind.WORKSHOP.name())
                ? errors.with("number", "committee.edit.mistake.number")
                : errors;
    }

    /** Rights and audiences name a body by its key, so that it keeps the one under which it was begun. */
    private FormErrors elsewhere(Committee drafted) {
        var errors = FormErrors.NONE;
        if (repository.hasSlugElsewhere(drafted)) {
            errors = errors.with("slug", "committee.slug.taken");
        }
        if (drafted.number() != null && repository.hasNumberElsewhere(drafted)) {
            errors = errors.with("number", "committee.number.taken");
        }
        var isOther = repository
                .find(drafted.id())
                .filter(stored -> !stored.key().equals(drafted.key()))
                .isPresent();
        return isOther
                ? errors.with(
                        drafted.kind() == CommitteeKind.WORKSHOP ? "number" : "slug", "committee.edit.mistake.key")
                : errors;
    }

    @Override
    public Committee drafted(UUID id, TypedValues values, LocalDate today) {
        var stored = repository.find(new CommitteeId(id)).orElse(null);
        return new Committee(
                new CommitteeId(id),
                CommitteeKind.valueOf(values.of("kind")),
                values.number("number"),
                values.of("slug"),
                CommitteeNames.read(stored, values),
                values.known("goal") == null ? null : values.text("goal"),
                topics(stored, values),
                values.sources("sources"),
                Origin.here(id, today));
    }

    /** In the order in which they stood before, as long as they are the same. */
    private static List<TopicId> topics(@Nullable Committee stored, TypedValues values) {
        var typed = values.lines("topics").stream()
                .map(topic -> new TopicId(UUID.fromString(topic)))
                .toList();
        return stored != null && Set.copyOf(stored.topics()).equals(Set.copyOf(typed)) ? stored.topics() : typed;
    }

    @Override
    public void apply(UUID id, TypedValues values, LocalDate today) {
        committees.takeOver(drafted(id, values, today));
    }
}
