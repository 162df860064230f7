package org.wandelwerk.moving;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.access.PersonRights;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepBody;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.programme.StepRole;
import org.wandelwerk.project.ProjectsUnderWay.WaitingAt;
import org.wandelwerk.project.Reach;

/** Where projects stand whose turn it is somebody's: in which steps, and within what that person's rights reach. */
@Component
class TurnPlaces {

    private static final String KEPT = TurnPlaces.class.getName();
    private static final List<StepRole> READERS = List.of(StepRole.OFFICE, StepRole.MINISTRY, StepRole.BANK);

    private final Rights rights;
    private final Committees committees;
    private final Procedures procedures;

    TurnPlaces(Rights rights, Committees committees, Procedures procedures) {
        this.rights = rights;
        this.committees = committees;
        this.procedures = procedures;
    }

    /** Those of the acting person. What is handed in waits in the list of what came in, and is left out. */
    List<WaitingAt> mine() {
        return known().mine(rights.mine());
    }

    private Known known() {
        var request = RequestContextHolder.getRequestAttributes();
        if (!(request instanceof ServletRequestAttributes servlet)
                || !servlet.getRequest().getMethod().equals("GET")) {
            return new Known(committees.all(), procedures.all());
        }
        if (servlet.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Known kept) {
            return kept;
        }
        var read = new Known(committees.all(), procedures.all());
        servlet.setAttribute(KEPT, read, RequestAttributes.SCOPE_REQUEST);
        return read;
    }

    /** Those of everybody. */
    List<WaitingAt> all() {
        return procedures.all().stream()
                .flatMap(procedure -> procedure.steps().stream()
                        .map(step -> new WaitingAt(procedure.version(), step.id(), Reach.everywhere())))
                .toList();
    }

    /**
     * Where it is whose turn.
     *
     * @param mine those of the acting person
     * @param elsewhere those of others, for the office, ministries and the bank, who read of all projects
     */
    record Everywhere(List<WaitingAt> mine, List<WaitingAt> elsewhere) {

        Everywhere {
            mine = List.copyOf(mine);
            elsewhere = List.copyOf(elsewhere);
        }

        List<WaitingAt> all() {
            return Stream.concat(mine.stream(), elsewhere.stream()).toList();
        }
    }

    /** Both by as many statements as the one. */
    Everywhere everywhere() {
        var known = known();
        var mine = known.mine(rights.mine());
        return new Everywhere(mine, known.elsewhere(rights.mine(), mine));
    }

    /** What places are made of, read once for a page that asks for them more than once. */
    record Known(List<Committee> bodies, List<Procedure> procedures) {

        Known {
            bodies = List.copyOf(bodies);
            procedures = List.copyOf(procedures);
        }

        /** Where it is the turn of whoever has these rights. */
        List<WaitingAt> mine(PersonRights rights) {
            return procedures.stream()
                    .flatMap(procedure -> underWay(procedure)
                            .flatMap(step -> roles(step)
                                    .flatMap(role -> place(
                                            procedure,
                                            step,
                                            rights.scopes(Mover.permission(role)),
                                            workshops(step, role)))))
                    .toList();
        }

        /** Where it is that of others, as far as these rights reach. */
        List<WaitingAt> elsewhere(PersonRights rights, List<WaitingAt> mine) {
            var own = mine.stream().map(Known::step).collect(Collectors.toSet());
            var scopes = READERS.stream()
                    .flatMap(role -> rights.scopes(Mover.permission(role)).stream())
                    .collect(Collectors.toSet());
            return procedures.stream()
                    .flatMap(procedure ->
                            underWay(procedure).flatMap(step -> place(procedure, step, scopes, Reach.Workshops.ANY)))
                    .filter(place -> !own.contains(step(place)))
                    .toList();
        }

        private static String step(WaitingAt place) {
            return place.procedure() + " " + place.step();
        }

        private static Stream<Step> underWay(Procedure procedure) {
            return procedure.steps().stream().filter(step -> step.kind() != StepKind.INTAKE);
        }

        /** Where several bodies vote, each for itself, the office tells what came of it, even if it is not named. */
        private static Stream<StepRole> roles(Step step) {
            var named = step.who().stream();
            return Mover.isEachForItself(step)
                    ? Stream.concat(named, Stream.of(StepRole.OFFICE)).distinct()
                    : named;
        }

        private Stream<WaitingAt> place(
                Procedure procedure, Step step, Collection<Scope> scopes, Reach.Workshops number) {
            var reach = reach(step, scopes).of(number);
            return reach.isEmpty() ? Stream.empty() : Stream.of(new WaitingAt(procedure.version(), step.id(), reach));
        }

        private static Reach.Workshops workshops(Step step, StepRole role) {
            if (!Mover.isEachForItself(step)) {
                return Reach.Workshops.ANY;
            }
            if (role != StepRole.OFFICE) {
                return Reach.Workshops.AT_MOST_ONE;
            }
            return step.who().contains(role) ? Reach.Workshops.ANY : Reach.Workshops.SEVERAL;
        }

        private Reach reach(Step step, Collection<Scope> scopes) {
            var isEverywhere = false;
            var workshops = new HashSet<CommitteeId>();
            var promoters = new HashSet<OrganisationId>();
            var keys = new HashSet<PublicKey>();
            for (var scope : scopes) {
                switch (scope) {
                    case Scope.Everything _ -> isEverywhere = true;
                    case Scope.OfCommittee(var key) when isBody(step, key) -> isEverywhere = true;
                    case Scope.OfCommittee(var key) -> votes(step, key).forEach(workshops::add);
                    case Scope.OfOrganisation(var id) -> promoters.add(new OrganisationId(id));
                    case Scope.OfProject(var key) -> PublicKey.read(key).ifPresent(keys::add);
                }
            }
            return new Reach(isEverywhere, workshops, promoters, keys, Reach.Workshops.ANY);
        }

        private static boolean isBody(Step step, String key) {
            return step.oneBody().filter(key::equals).isPresent();
        }

        private Stream<CommitteeId> votes(Step step, String key) {
            return step.body().filter(StepBody.Chosen.class::isInstance).isEmpty()
                    ? Stream.empty()
                    : bodies.stream().filter(body -> body.key().equals(key)).map(Committee::id);
        }
    }
}
