package org.wandelwerk.moving.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.moving.Extracts;
import org.wandelwerk.moving.NotWhats;
import org.wandelwerk.moving.ProfileLead;
import org.wandelwerk.moving.ProjectStand;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.programme.StepRole;
import org.wandelwerk.project.Move;
import org.wandelwerk.shell.FormErrors;

/** Puts the page together that shows where a project stands. */
@Component
class MovePages {

    private final Procedures procedures;
    private final Extracts extracts;
    private final People people;
    private final ProfileLead profile;
    private final NotWhats notWhats;
    private final StepAppraisals appraisals;

    MovePages(
            Procedures procedures,
            Extracts extracts,
            People people,
            ProfileLead profile,
            NotWhats notWhats,
            StepAppraisals appraisals) {
        this.procedures = procedures;
        this.extracts = extracts;
        this.people = people;
        this.profile = profile;
        this.notWhats = notWhats;
        this.appraisals = appraisals;
    }

    /** The page with what somebody typed of one item. */
    MovePage page(ProjectStand stand, FindingForm finding) {
        return page(stand, null, new MoveForm(new LinkedMultiValueMap<>()), FormErrors.NONE, finding);
    }

    /** @param chosen the outcome whose form is open; {@code null} for none */
    MovePage page(ProjectStand stand, @Nullable Outcome chosen, MoveForm form, FormErrors errors) {
        return page(stand, chosen, form, errors, FindingForm.NONE);
    }

    private MovePage page(
            ProjectStand stand, @Nullable Outcome chosen, MoveForm form, FormErrors errors, FindingForm finding) {
        var moves = stand.standpoint().moves();
        var known = extracts.of(stand);
        var received = received(stand);
        var isHere = chosen != null && (received.isEmpty() || !MovePage.isReturn(stand, chosen.id()));
        return new MovePage(
                stand,
                stand.mayMove() && isHere && !known.isHeld() ? chosen : null,
                form,
                errors,
                makers(moves),
                profile.address()
                        .apply(stand.standpoint().dossier().project().key())
                        .orElse(null),
                received.orElse(null),
                turn(stand),
                moves.stream()
                        .collect(Collectors.toMap(
                                Move::number,
                                move -> move.label(procedures.version(move.to().procedure())))),
                appraisals.of(stand, finding),
                known,
                notWhats.of(stand.standpoint().dossier().project().key()));
    }

    /** What was handed in waits for its answer; until then it is whoever writes it that does the next thing. */
    private List<StepRole> turn(ProjectStand stand) {
        var step = stand.step();
        if (step == null) {
            return List.of();
        }
        var key = stand.standpoint().dossier().project().key();
        return step.kind() == StepKind.INTAKE && profile.isWithOffice().test(key)
                ? List.of(StepRole.OFFICE)
                : step.who();
    }

    /** Where an outcome is entered instead: what was handed in goes back with what is to be done. */
    Optional<String> elsewhere(ProjectStand stand, String outcome) {
        return MovePage.isReturn(stand, outcome) ? received(stand) : Optional.empty();
    }

    private Optional<String> received(ProjectStand stand) {
        return profile.received().apply(stand.standpoint().dossier().project().key());
    }

    /** The names of the people who moved it; the house itself is none. */
    private Map<PersonId, String> makers(List<Move> moves) {
        var ids = moves.stream()
                .map(Move::by)
                .filter(by -> !HouseActors.are(by))
                .distinct()
                .toList();
        var known = people.named(ids);
        return ids.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> Optional.ofNullable(known.get(id))
                                .map(Person::name)
                                .orElse(ErasedPerson.NAME)));
    }
}
