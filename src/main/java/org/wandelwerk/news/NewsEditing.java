package org.wandelwerk.news;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.CommitteeId;
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
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.meeting.MeetingId;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.shell.FormErrors;

/** News as people edit them. */
@Component
@Order(1)
class NewsEditing implements EditableKind {

    private static final KindTerms TERMS =
            new KindTerms("meldungen", "news.edit.", "title", Permission.EDIT_NEWS, Permission.PUBLISH_NEWS);

    private static final String PROJECTS = "projects";
    private static final String MEETINGS = "meetings";
    private static final String BODIES = "bodies";

    private final News news;
    private final NewsRepository repository;
    private final NewsDeskRepository desk;
    private final NewsSubjects subjects;

    NewsEditing(News news, NewsRepository repository, NewsDeskRepository desk, NewsSubjects subjects) {
        this.news = news;
        this.repository = repository;
        this.desk = desk;
        this.subjects = subjects;
    }

    @Override
    public KindTerms terms() {
        return TERMS;
    }

    @Override
    public List<EditableField> fields() {
        return List.of(
                EditableField.required("title", FieldForm.LINE),
                EditableField.optional("title_en", FieldForm.LINE),
                EditableField.optional("date", FieldForm.DATE),
                EditableField.required("teaser", FieldForm.TEXT),
                EditableField.optional("teaser_en", FieldForm.TEXT),
                EditableField.optional("source", FieldForm.LINK),
                EditableField.optional(PROJECTS, FieldForm.RECORDS),
                EditableField.optional(MEETINGS, FieldForm.RECORDS),
                EditableField.optional(BODIES, FieldForm.CHOICES).of(subjects.bodies()));
    }

    @Override
    public List<FieldOption> named(EditableField field, List<String> values) {
        var ids = values.stream().filter(FieldForm.RECORDS::accepts).toList();
        return field.name().equals(PROJECTS) ? subjects.projects(ids) : subjects.meetings(ids);
    }

    @Override
    public List<FieldOption> matching(EditableField field, String words) {
        return field.name().equals(PROJECTS) ? subjects.projectsCalled(words) : subjects.meetingsCalled(words);
    }

    /** Nobody names anew what is not public; what the item named before it was recalled may stay. */
    @Override
    public FormErrors check(UUID id, TypedValues values) {
        var before =
                repository.find(new NewsItemId(id)).map(NewsEditing::values).orElse(TypedValues.NONE);
        var errors = FormErrors.NONE;
        for (var field : List.of(PROJECTS, MEETINGS)) {
            var unknown = new HashSet<>(values.lines(field));
            unknown.removeAll(before.lines(field));
            named(EditableField.optional(field, FieldForm.RECORDS), List.copyOf(unknown))
                    .forEach(found -> unknown.remove(found.value()));
            errors = unknown.isEmpty() ? errors : errors.with(field, "draft.mistake.records");
        }
        return errors;
    }

    @Override
    public List<EditableEntry> entries(String words, Reach reach, @Nullable EntryPlace after, int limit) {
        return reach.isEverything() ? desk.list(words, after, limit) : List.of();
    }

    @Override
    public Optional<RecordState> find(UUID id) {
        return repository
                .find(new NewsItemId(id))
                .map(item -> new RecordState(
                        item.title().de(),
                        values(item),
                        new Subject(SubjectKind.NEWS, item.slug()),
                        repository.isPublic(item.id())));
    }

    @Override
    public Set<String> memberBodies(UUID id, TypedValues values) {
        return subjects.keys(ids(values, BODIES).map(CommitteeId::new).toList());
    }

    @Override
    public boolean hasMembers() {
        return true;
    }

    private static TypedValues values(NewsItem item) {
        return TypedValues.NONE
                .with("title", item.title())
                .with("date", item.date())
                .with("teaser", item.teaser())
                .with("source", item.source() == null ? null : item.source().address())
                .with(PROJECTS, item.projects().stream().map(ProjectId::value))
                .with(MEETINGS, item.meetings().stream().map(MeetingId::value))
                .with(BODIES, item.bodies().stream().map(CommitteeId::value));
    }

    @Override
    public NewsItem drafted(UUID id, TypedValues values, LocalDate today) {
        var stored = repository.find(new NewsItemId(id));
        var source = values.known("source");
        return new NewsItem(
                new NewsItemId(id),
                stored.map(NewsItem::slug).orElseGet(() -> Slug.of(values.of("title"))),
                values.date("date"),
                values.text("title"),
                values.text("teaser"),
                source == null ? null : new Source(source),
                ids(values, PROJECTS).map(ProjectId::new).toList(),
                ids(values, MEETINGS).map(MeetingId::new).toList(),
                ids(values, BODIES).map(CommitteeId::new).toList(),
                Origin.here(id, today));
    }

    private static Stream<UUID> ids(TypedValues values, String field) {
        return values.lines(field).stream().map(UUID::fromString);
    }

    @Override
    public void apply(UUID id, TypedValues values, LocalDate today) {
        news.takeOver(drafted(id, values, today));
    }
}
