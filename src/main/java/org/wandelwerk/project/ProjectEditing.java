package org.wandelwerk.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.shell.FormErrors;

/** The public facts of projects as people edit them; where a project stands and what was decided is not typed here. */
@Component
@Order(7)
class ProjectEditing implements EditableKind {

    private static final KindTerms TERMS = new KindTerms(
            "projekte", "project.edit.", "title", Permission.EDIT_PROJECT_FACTS, Permission.PUBLISH_RECORDS);

    private static final String PARTNERS = "partners";

    private final Projects projects;
    private final DossierRepository dossiers;
    private final ProjectDeskRepository desk;
    private final NamedByProjects named;
    private final ProjectBodies bodies;
    private final Promoters.BoundByBody bound;

    ProjectEditing(
            Projects projects,
            DossierRepository dossiers,
            ProjectDeskRepository desk,
            NamedByProjects named,
            ProjectBodies bodies,
            Promoters.BoundByBody bound) {
        this.projects = projects;
        this.dossiers = dossiers;
        this.desk = desk;
        this.named = named;
        this.bodies = bodies;
        this.bound = bound;
    }

    @Override
    public KindTerms terms() {
        return TERMS;
    }

    /** Projects come in by their procedure, not by this form. */
    @Override
    public boolean canBegin() {
        return false;
    }

    /** Readers know figures by the names that the public pages give them. */
    @Override
    public String optionText(EditableField field, String value) {
        return (field.name().equals("kind") ? "portal.figure." : "portal.exactness.") + value;
    }

    @Override
    public List<EditableField> fields() {
        return List.of(
                EditableField.required("title", FieldForm.LINE),
                EditableField.optional("title_en", FieldForm.LINE),
                EditableField.required("summary", FieldForm.TEXT),
                EditableField.optional("summary_en", FieldForm.TEXT),
                EditableField.optional("promoters", FieldForm.LINE),
                EditableField.optional(PARTNERS, FieldForm.RECORDS),
                EditableField.optional("places", FieldForm.LINES),
                EditedFigures.FIELD,
                EditableField.optional("from", FieldForm.YEAR),
                EditableField.optional("to", FieldForm.YEAR),
                EditableField.optional("note", FieldForm.TEXT),
                EditableField.optional("sources", FieldForm.LINKS));
    }

    @Override
    public List<FieldOption> named(EditableField field, List<String> values) {
        return named.organisations(values);
    }

    @Override
    public List<FieldOption> matching(EditableField field, String words) {
        return named.organisationsCalled(words);
    }

    @Override
    public List<EditableEntry> entries(String words, Reach reach, @Nullable EntryPlace after, int limit) {
        return desk.list(words, reach, after, limit);
    }

    @Override
    public Optional<RecordState> find(UUID id) {
        return stored(id)
                .map(project -> new RecordState(
                        project.title().de(),
                        values(
                                project,
                                dossiers.find(project.id())
                                        .map(ProjectDossier::figures)
                                        .orElse(List.of())),
                        new Subject(SubjectKind.PROJECT, project.key().value()),
                        desk.isPublic(project.id())));
    }

    @Override
    public Set<Scope> scopes(UUID id) {
        return stored(id)
                .<Set<Scope>>map(
                        project -> Set.of(new Scope.OfProject(project.key().value())))
                .orElse(Set.of());
    }

    @Override
    public Map<UUID, Set<Scope>> scopesNow(Collection<UUID> ids) {
        return desk.keys(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> Set.of(new Scope.OfProject(one.getValue()))));
    }

    /** A draft leads a project nowhere else. */
    @Override
    public Map<UUID, Set<Scope>> scopesThen(Map<UUID, TypedValues> values) {
        var now = scopesNow(values.keySet());
        return values.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), id -> now.getOrDefault(id, Set.of())));
    }

    @Override
    public Set<String> memberBodies(UUID id, TypedValues values) {
        return bodies.ofWorkshops(stored(id).map(Project::workshops).orElse(List.of()));
    }

    @Override
    public boolean hasMembers() {
        return true;
    }

    @Override
    public Set<AudienceToken> promoters(UUID id) {
        return stored(id).map(Project::carriers).orElse(Set.of());
    }

    @Override
    public boolean hasPromoters() {
        return true;
    }

    private Optional<Project> stored(UUID id) {
        return dossiers.find(new ProjectId(id)).map(ProjectDossier::project);
    }

    private static TypedValues values(Project project, List<Figure> figures) {
        return TypedValues.NONE
                .with("title", project.title())
                .with("summary", project.summary())
                .with("promoters", project.promoters().given())
                .with(PARTNERS, project.promoters().partners().stream().map(OrganisationId::value))
                .with("places", project.places().stream().map(ProjectPlace::given))
                .withRows(EditedFigures.FIELD.name(), EditedFigures.write(figures))
                .with("from", project.period().from())
                .with("to", project.period().to())
                .with("note", project.note())
                .with("sources", project.sources());
    }

    @Override
    public FormErrors check(UUID id, TypedValues values) {
        var from = values.number("from");
        var to = values.number("to");
        if (isOtherPromoterOfBound(id, values)) {
            return FormErrors.NONE.with("promoters", "project.edit.mistake.promoters");
        }
        if (isOtherPromoterByEditor(id, values)) {
            return FormErrors.NONE.with("promoters", "project.edit.mistake.promoters.editor");
        }
        var partners = mistakeOfPartners(id, values);
        if (partners != null) {
            return FormErrors.NONE.with(PARTNERS, partners);
        }
        return from != null && to != null && to < from
                ? FormErrors.NONE.with("to", "project.edit.mistake.period")
                : EditedFigures.check(
                        dossiers.find(new ProjectId(id))
                                .map(ProjectDossier::figures)
                                .orElse(List.of()),
                        values);
    }

    /** Nobody names anew what is not public, or carries the project; who took part before may stay. */
    private @Nullable String mistakeOfPartners(UUID id, TypedValues values) {
        var promoters = stored(id).map(Project::promoters).orElseGet(() -> new Promoters(null, List.of()));
        var unknown = new HashSet<>(values.lines(PARTNERS));
        promoters.partners().forEach(one -> unknown.remove(one.value().toString()));
        named.organisations(List.copyOf(unknown)).forEach(found -> unknown.remove(found.value()));
        if (!unknown.isEmpty()) {
            return "draft.mistake.records";
        }
        var carries = Objects.equals(promoters.given(), values.known("promoters"))
                && promoters.matched().stream().anyMatch(partners(values)::contains);
        return carries ? "project.edit.mistake.partners" : null;
    }

    private static List<OrganisationId> partners(TypedValues values) {
        return values.lines(PARTNERS).stream()
                .map(UUID::fromString)
                .map(OrganisationId::new)
                .toList();
    }

    /** Once something was decided, somebody else comes to carry it by an act of its own. */
    private boolean isOtherPromoterOfBound(UUID id, TypedValues values) {
        return stored(id)
                .filter(project -> !Objects.equals(project.promoters().given(), values.known("promoters")))
                .filter(project -> bound.areBound().test(project.key()))
                .isPresent();
    }

    /** Who carries a project reads and hands in for it: that is for those alone who lead its procedure. */
    private boolean isOtherPromoterByEditor(UUID id, TypedValues values) {
        return stored(id)
                .filter(project -> !Objects.equals(project.promoters().given(), values.known("promoters")))
                .filter(project -> !bound.mayBeNamed().test(project))
                .isPresent();
    }

    @Override
    public ProjectDossier drafted(UUID id, TypedValues values, LocalDate today) {
        var dossier = dossiers.find(new ProjectId(id)).orElseThrow(() -> new NotFound("project " + id));
        var stored = dossier.project();
        var given = values.known("promoters");
        var isSame = given != null && given.equals(stored.promoters().given());
        var matched = isSame ? stored.promoters().matched() : List.<OrganisationId>of();
        var project = new Project(
                stored.id(),
                stored.key(),
                values.text("title"),
                values.text("summary"),
                new Promoters(given, matched, partners(values)),
                places(stored.places(), values.lines("places")),
                stored.workshops(),
                stored.fundingArea(),
                new Period(values.number("from"), values.number("to")),
                values.known("note"),
                values.sources("sources"),
                Origin.here(id, today));
        return new ProjectDossier(
                project, dossier.position(), dossier.decisions(), EditedFigures.read(dossier.figures(), values));
    }

    /** As before where the words are, else with the only municipality or the district that they name. */
    private List<ProjectPlace> places(List<ProjectPlace> stored, List<String> given) {
        return given.stream()
                .map(words -> stored.stream()
                        .filter(place -> place.given().equals(words))
                        .findFirst()
                        .orElseGet(() -> named.place(words)))
                .toList();
    }

    @Override
    public void apply(UUID id, TypedValues values, LocalDate today) {
        projects.takeOver(drafted(id, values, today));
    }
}
