package org.wandelwerk.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.shell.FormErrors;

/** Topics as people edit them. */
@Component
@Order(6)
class TopicEditing implements EditableKind {

    private static final KindTerms TERMS =
            new KindTerms("themen", "topic.edit.", "name", Permission.EDIT_TOPICS, Permission.PUBLISH_RECORDS);

    private final Topics topics;
    private final TopicRepository repository;
    private final TopicDeskRepository desk;
    private final TopicPublicationRepository publications;

    TopicEditing(
            Topics topics,
            TopicRepository repository,
            TopicDeskRepository desk,
            TopicPublicationRepository publications) {
        this.topics = topics;
        this.repository = repository;
        this.desk = desk;
        this.publications = publications;
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
    public List<EditableField> fields() {
        return List.of(
                EditableField.required("name", FieldForm.LINE),
                EditableField.optional("name_en", FieldForm.LINE),
                EditableField.optional("parent", FieldForm.CHOICE).of(desk.options(List.of())));
    }

    @Override
    public List<EditableEntry> entries(String words, Reach reach, @Nullable EntryPlace after, int limit) {
        return reach.isEverything() ? desk.list(words, after, limit) : List.of();
    }

    @Override
    public Optional<RecordState> find(UUID id) {
        return repository
                .find(new TopicId(id))
                .map(topic -> new RecordState(
                        topic.name().de(),
                        TypedValues.NONE
                                .with("name", topic.name())
                                .with(
                                        "parent",
                                        topic.parent() == null
                                                ? null
                                                : topic.parent().value()),
                        new Subject(SubjectKind.TOPIC, topic.slug()),
                        publications.has(topic.id())));
    }

    @Override
    public FormErrors check(UUID id, TypedValues values) {
        var topic = drafted(id, values, LocalDate.EPOCH);
        return topics.isBelowItself(topic) ? FormErrors.NONE.with("parent", "topic.parent.below") : FormErrors.NONE;
    }

    @Override
    public Topic drafted(UUID id, TypedValues values, LocalDate today) {
        var parent = values.known("parent");
        var stored = repository.find(new TopicId(id));
        var slug = Slug.of(values.of("name"));
        var topic = new Topic(
                new TopicId(id),
                parent == null ? null : new TopicId(UUID.fromString(parent)),
                stored.map(Topic::slug).orElse(slug),
                values.text("name"),
                Origin.here(id, today));
        for (int number = 2; repository.hasSlugElsewhere(topic); number++) {
            topic = new Topic(topic.id(), topic.parent(), slug + "-" + number, topic.name(), topic.origin());
        }
        return topic;
    }

    @Override
    public void apply(UUID id, TypedValues values, LocalDate today) {
        topics.takeOver(drafted(id, values, today));
    }
}
