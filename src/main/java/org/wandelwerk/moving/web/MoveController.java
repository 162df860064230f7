package org.wandelwerk.moving.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.moving.ProfileLead;
import org.wandelwerk.moving.ProjectStand;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.project.Move;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Shows where a project stands, and moves it on. */
@RestController
@RequestMapping("/schreibtisch/projekte/{key}/schritt")
class MoveController {

    private final Moving moving;
    private final Procedures procedures;
    private final People people;
    private final ProfileLead profile;
    private final Frames frames;

    MoveController(Moving moving, Procedures procedures, People people, ProfileLead profile, Frames frames) {
        this.moving = moving;
        this.procedures = procedures;
        this.people = people;
        this.profile = profile;
        this.frames = frames;
    }

    @GetMapping
    MovePage show(@PathVariable String key, @RequestParam(defaultValue = "") String weg) {
        var stand = moving.stand(read(key));
        return page(
                stand,
                weg.isEmpty() ? null : chosen(stand, weg),
                new MoveForm(new LinkedMultiValueMap<>()),
                FormErrors.NONE);
    }

    @PostMapping
    ResponseEntity<Page> move(@PathVariable String key, @RequestParam MultiValueMap<String, String> sent) {
        var project = read(key);
        var form = new MoveForm(sent);
        var errors = form.unreadable();
        if (errors.isEmpty()) {
            errors = moving.mistakes(project, form.order());
        }
        if (!errors.isEmpty()) {
            var stand = moving.stand(project);
            stand.standpoint().requireLast(form.after());
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(stand, chosen(stand, form.text("weg")), form, errors));
        }
        moving.move(project, form.order());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(MovePage.address(project))))
                .build();
    }

    private static Outcome chosen(ProjectStand stand, String outcome) {
        return stand.outcomes().stream()
                .filter(one -> one.id().equals(outcome))
                .findFirst()
                .orElseThrow(() -> new NotFound("outcome " + outcome));
    }

    private MovePage page(ProjectStand stand, @Nullable Outcome chosen, MoveForm form, FormErrors errors) {
        var moves = stand.standpoint().moves();
        return new MovePage(
                stand,
                stand.mayMove() ? chosen : null,
                form,
                errors,
                makers(moves),
                profile.address()
                        .apply(stand.standpoint().dossier().project().key())
                        .orElse(null),
                moves.stream()
                        .collect(Collectors.toMap(
                                Move::number,
                                move -> move.label(procedures.version(move.to().procedure())))));
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

    static PublicKey read(String key) {
        return PublicKey.read(key).orElseThrow(() -> new NotFound("project " + key));
    }
}
