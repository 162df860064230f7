package org.wandelwerk.moving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
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
import org.wandelwerk.project.Reach;
import org.wandelwerk.project.WaitingAt;

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
        var mine = rights.mine();
        var known = known();
        return places(role -> mine.scopes(Mover.permission(role)), known.bodies(), known.procedures());
    }

    /** What places are made of, read once for a page that asks for them more than once. */
    private record Known(List<Committee> bodies, List<Procedure> procedures) {}

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
    }

    /** Both by as many statements as the one. */
    Everywhere everywhere() {
        var rightsNow = rights.mine();
        var known = known();
        var bodies = known.bodies();
        var all = known.procedures();
        var mine = places(role -> rightsNow.scopes(Mover.permission(role)), bodies, all);
        var own = mine.stream().map(TurnPlaces::step).collect(Collectors.toSet());
        var scopes = READERS.stream()
                .flatMap(role -> rightsNow.scopes(Mover.permission(role)).stream())
                .collect(Collectors.toSet());
        var elsewhere = all.stream()
                .flatMap(procedure -> procedure.steps().stream()
                        .filter(step -> step.kind() != StepKind.INTAKE)
                        .map(step -> new WaitingAt(procedure.version(), step.id(), reach(step, scopes, bodies))))
                .filter(place -> !place.reach().isEmpty() && !own.contains(step(place)))
                .toList();
        return new Everywhere(mine, elsewhere);
    }

    private static String step(WaitingAt place) {
        return place.procedure() + " " + place.step();
    }

    private static List<WaitingAt> places(
            Function<StepRole, Set<Scope>> held, List<Committee> bodies, List<Procedure> procedures) {
        var places = new ArrayList<WaitingAt>();
        for (var procedure : procedures) {
            procedure.steps().stream()
                    .filter(step -> step.kind() != StepKind.INTAKE)
                    .flatMap(
                            step -> roles(step).flatMap(role -> place(procedure, step, role, held.apply(role), bodies)))
                    .forEach(places::add);
        }
        return List.copyOf(places);
    }

    /** Where several bodies vote, each for itself, the office tells what came of it, even if it is not named. */
    private static Stream<StepRole> roles(Step step) {
        var named = step.who().stream();
        return Mover.isEachForItself(step)
                ? Stream.concat(named, Stream.of(StepRole.OFFICE)).distinct()
                : named;
    }

    private static Stream<WaitingAt> place(
            Procedure procedure, Step step, StepRole role, Collection<Scope> scopes, List<Committee> bodies) {
        var reach = reach(step, scopes, bodies).of(workshops(step, role));
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

    private static Reach reach(Step step, Collection<Scope> scopes, List<Committee> bodies) {
        var isEverywhere = false;
        var workshops = new HashSet<CommitteeId>();
        var promoters = new HashSet<OrganisationId>();
        var keys = new HashSet<PublicKey>();
        for (var scope : scopes) {
            switch (scope) {
                case Scope.Everything _ -> isEverywhere = true;
                case Scope.OfCommittee(var key) when isBody(step, key) -> isEverywhere = true;
                case Scope.OfCommittee(var key) -> votes(step, key, bodies).forEach(workshops::add);
                case Scope.OfOrganisation(var id) -> promoters.add(new OrganisationId(id));
                case Scope.OfProject(var key) -> PublicKey.read(key).ifPresent(keys::add);
            }
        }
        return new Reach(isEverywhere, workshops, promoters, keys, Reach.Workshops.ANY);
    }

    private static boolean isBody(Step step, String key) {
        return step.oneBody().filter(key::equals).isPresent();
    }

    private static Stream<CommitteeId> votes(Step step, String key, List<Committee> bodies) {
        return step.body().filter(StepBody.Chosen.class::isInstance).isEmpty()
                ? Stream.empty()
                : bodies.stream().filter(body -> body.key().equals(key)).map(Committee::id);
    }
}
