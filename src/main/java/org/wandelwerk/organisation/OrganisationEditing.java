package org.wandelwerk.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.PlaceMatch;
import org.wandelwerk.place.Places;
import org.wandelwerk.shell.FormErrors;

/** Organisations as people edit them; other spellings stay as they are. */
@Component
@Order(2)
class OrganisationEditing implements EditableKind {

    private static final KindTerms TERMS = new KindTerms(
            "akteure", "organisation.edit.", "name", Permission.EDIT_ORGANISATIONS, Permission.PUBLISH_RECORDS);

    private final Organisations organisations;
    private final OrganisationRepository repository;
    private final OrganisationDeskRepository desk;
    private final PublicationRepository publications;
    private final Places places;

    OrganisationEditing(
            Organisations organisations,
            OrganisationRepository repository,
            OrganisationDeskRepository desk,
            PublicationRepository publications,
            Places places) {
        this.organisations = organisations;
        this.repository = repository;
        this.desk = desk;
        this.publications = publications;
        this.places = places;
    }

    @Override
    public KindTerms terms() {
        return TERMS;
    }

    /** Readers know the kinds by the names that the public pages give them. */
    @Override
    public String optionText(EditableField field, String value) {
        return "portal.kind." + value;
    }

    @Override
    public List<EditableField> fields() {
        return List.of(
                EditableField.required("name", FieldForm.LINE),
                EditableField.optional("short", FieldForm.LINE),
                EditableField.choice("kind", OrganisationKind.values()),
                FormerNames.FIELD,
                EditableField.optional("town", FieldForm.LINE),
                EditableField.optional("note", FieldForm.TEXT),
                EditableField.optional("sources", FieldForm.LINKS));
    }

    @Override
    public List<EditableEntry> entries(String words, Reach reach, @Nullable EntryPlace after, int limit) {
        return reach.isEverything() ? desk.list(words, after, limit) : List.of();
    }

    @Override
    public Optional<RecordState> find(UUID id) {
        return repository
                .find(new OrganisationId(id))
                .filter(found -> repository.mergedInto(found.id()).isEmpty())
                .map(found -> new RecordState(
                        found.name(),
                        values(found),
                        new Subject(SubjectKind.ORGANISATION, found.slug()),
                        publications.has(id)));
    }

    private static TypedValues values(Organisation organisation) {
        return TypedValues.NONE
                .with("name", organisation.name())
                .with("short", organisation.shortName())
                .with("kind", organisation.kind().name())
                .withRows(FormerNames.FIELD.name(), FormerNames.write(organisation))
                .with("town", organisation.town())
                .with("note", organisation.note())
                .with("sources", organisation.sources());
    }

    @Override
    public FormErrors check(UUID id, TypedValues values) {
        var errors = FormerNames.check(values);
        var stored = repository.find(new OrganisationId(id)).orElse(null);
        return errors.isEmpty() && FormerNames.overlap(names(stored, values))
                ? errors.with(FormerNames.FIELD.name(), "organisation.edit.mistake.overlap")
                : errors;
    }

    @Override
    public Organisation drafted(UUID id, TypedValues values, LocalDate today) {
        var stored = repository.find(new OrganisationId(id)).orElse(null);
        var wanted = new Organisation(
                new OrganisationId(id),
                stored == null ? Slug.of(values.of("name")) : stored.slug(),
                OrganisationKind.valueOf(values.of("kind")),
                names(stored, values),
                stored == null ? Set.of() : stored.otherNames(),
                municipality(stored, values.known("town")),
                values.known("town"),
                values.known("note"),
                values.sources("sources"),
                Origin.here(id, today));
        return stored == null ? free(wanted) : wanted;
    }

    private static List<OrganisationName> names(@Nullable Organisation stored, TypedValues values) {
        var before = stored == null ? null : stored.names().getFirst();
        var names = new ArrayList<OrganisationName>();
        names.add(new OrganisationName(
                values.of("name"),
                values.known("short"),
                before == null ? Validity.current() : before.validity(),
                before == null ? null : before.seen()));
        names.addAll(FormerNames.read(stored, values));
        return names;
    }

    /** As before when the place is, else the only one that is called so. */
    private @Nullable MunicipalityId municipality(@Nullable Organisation stored, @Nullable String town) {
        if (town == null) {
            return null;
        }
        if (stored != null && town.equals(stored.town())) {
            return stored.municipality();
        }
        return switch (places.names().match(town, null)) {
            case PlaceMatch.Matched(var found) when found.size() == 1 -> found.getFirst();
            case PlaceMatch.Matched _, PlaceMatch.Unmatched _ -> null;
        };
    }

    private Organisation free(Organisation wanted) {
        var organisation = wanted;
        for (int number = 2; repository.hasSlugElsewhere(organisation); number++) {
            organisation = wanted.at(wanted.slug() + "-" + number);
        }
        return organisation;
    }

    @Override
    public void apply(UUID id, TypedValues values, LocalDate today) {
        organisations.takeOver(drafted(id, values, today));
    }
}
