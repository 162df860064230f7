package org.wandelwerk.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.programme.AProcedure;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.PublicStatus;

/** Builds valid dossiers of projects. */
public final class AProject {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final List<Source> SOURCES =
            List.of(new Source("https://example.org/projekte"), new Source("https://example.org/liste"));
    private static final Procedure PROCEDURE = AProcedure.lausitz();

    private final String id;
    private final List<OrganisationId> promoters = new ArrayList<>();
    private final List<ProjectPlace> places = new ArrayList<>();
    private final List<CommitteeId> workshops = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private String title;
    private PublicStatus status = PublicStatus.CONFIRMED;
    private String fundingArea = "7";

    private AProject(String id) {
        this.id = id;
        this.title = "Projekt " + id;
    }

    public static AProject withId(String id) {
        return new AProject(id);
    }

    public static ProjectId id(String id) {
        return new ProjectId(origin(id).uuid("project"));
    }

    private static Origin origin(String id) {
        return new Origin("test", id, AS_OF);
    }

    public AProject titled(String other) {
        title = other;
        return this;
    }

    public AProject at(PublicStatus other) {
        status = other;
        return this;
    }

    public AProject by(OrganisationId promoter) {
        promoters.add(promoter);
        return this;
    }

    public AProject in(@Nullable MunicipalityId municipality, @Nullable DistrictId district) {
        places.add(new ProjectPlace("Ort " + places.size(), municipality, district));
        return this;
    }

    public AProject of(CommitteeId workshop) {
        workshops.add(workshop);
        return this;
    }

    public AProject under(String area) {
        fundingArea = area;
        return this;
    }

    public AProject decided(DecisionOutcome outcome, @Nullable String date) {
        return decided(outcome, date, null);
    }

    public AProject decided(DecisionOutcome outcome, @Nullable String date, @Nullable CommitteeId committee) {
        var origin = origin(id + "-" + decisions.size());
        decisions.add(new Decision(
                new DecisionId(origin.uuid("decision")),
                new DecidingBody("IMAG", committee, null),
                outcome,
                date == null ? null : PartialDate.parse(date),
                Money.euros(15_000_000),
                SOURCES,
                origin,
                null));
        return this;
    }

    /** Decided in this house, and not taken over. */
    public AProject decidedHere(DecisionOutcome outcome, @Nullable GivenReasons reasons) {
        var decision = origin(id + "-here-" + decisions.size()).uuid("decision");
        decisions.add(new Decision(
                new DecisionId(decision),
                new DecidingBody("IMAG", null, null),
                outcome,
                PartialDate.of(AS_OF),
                null,
                List.of(),
                Origin.here(decision, AS_OF),
                reasons));
        return this;
    }

    public AProject planned(long euros) {
        return figuring(FigureKind.PLANNED_COST, euros, null);
    }

    public AProject figuring(FigureKind kind, long euros, @Nullable String asOf) {
        figures.add(new Figure(
                kind,
                Money.euros(euros),
                asOf == null ? null : PartialDate.parse(asOf),
                SOURCES,
                Exactness.ROUNDED,
                "ohne Grunderwerb"));
        return this;
    }

    public ProjectDossier build() {
        var meaning = PROCEDURE.takenOver().stream()
                .filter(known -> known.status() == status)
                .findFirst()
                .orElseThrow();
        return new ProjectDossier(
                project(),
                Position.takenOver(PROCEDURE, meaning, AS_OF, SOURCES, "Antrag in Abstimmung"),
                List.copyOf(decisions),
                List.copyOf(figures));
    }

    private Project project() {
        return new Project(
                id(id),
                PublicKey.ofProject(id(id).value()),
                new Text(title, null),
                new Text("Labore für die Energiewende.", "Laboratories for the energy transition."),
                new Promoters("Stadt Cottbus / Wilde Möhre GmbH", List.copyOf(promoters)),
                List.copyOf(places),
                List.copyOf(workshops),
                new FundingAreaMark(new FundingAreaKey("lausitz-brandenburg", fundingArea), true),
                new Period(2021, null),
                "Startprojekt",
                SOURCES,
                origin(id));
    }
}
