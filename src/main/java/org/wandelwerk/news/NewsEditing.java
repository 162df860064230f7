package org.wandelwerk.news;

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
import org.wandelwerk.kernel.Source;

/** News as people edit them. */
@Component
@Order(1)
class NewsEditing implements EditableKind {

    private static final KindTerms TERMS =
            new KindTerms("meldungen", "news.edit.", "title", Permission.EDIT_NEWS, Permission.PUBLISH_NEWS);

    private final News news;
    private final NewsRepository repository;
    private final NewsDeskRepository desk;

    NewsEditing(News news, NewsRepository repository, NewsDeskRepository desk) {
        this.news = news;
        this.repository = repository;
        this.desk = desk;
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
                EditableField.optional("source", FieldForm.LINK));
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

    private static TypedValues values(NewsItem item) {
        return TypedValues.NONE
                .with("title", item.title())
                .with("date", item.date())
                .with("teaser", item.teaser())
                .with("source", item.source() == null ? null : item.source().address());
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
                stored.map(NewsItem::projects).orElse(List.of()),
                stored.map(NewsItem::meetings).orElse(List.of()),
                Origin.here(id, today));
    }

    @Override
    public void apply(UUID id, TypedValues values, LocalDate today) {
        news.takeOver(drafted(id, values, today));
    }
}
