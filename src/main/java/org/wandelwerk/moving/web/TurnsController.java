package org.wandelwerk.moving.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.moving.Turn;
import org.wandelwerk.moving.Turns;
import org.wandelwerk.shell.NavigationEntry;

/** Leads everybody to the projects whose turn it is theirs: by the work list, and by a list of all of them. */
@RestController
class TurnsController implements DeskSource, TaskSource {

    private final Turns turns;

    TurnsController(Turns turns) {
        this.turns = turns;
    }

    @GetMapping(TurnsPage.ADDRESS)
    TurnsPage all(@RequestParam(required = false) @Nullable String nach) {
        return new TurnsPage(turns.mine(nach, TurnsPage.SIZE), nach == null);
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        return turns.areOpen()
                ? Stream.of(new NavigationEntry(249, TurnsPage.ADDRESS, "moving.turns"))
                : Stream.empty();
    }

    @Override
    public Told told(PersonId person, TaskWindow window) {
        var urgent = turns.urgent(window);
        return Told.mine(urgent.mine(), turn -> task(turn, mine(turn), true))
                .and(Told.elsewhere(urgent.elsewhere(), turn -> task(turn, elsewhere(turn), false)));
    }

    private static String mine(Turn turn) {
        return turn.isDecided()
                ? "moving.task.EXTRACT"
                : "moving.task." + turn.step().kind();
    }

    private static String elsewhere(Turn turn) {
        return "moving.elsewhere." + turn.step().who().getFirst();
    }

    private static DeskTask task(Turn turn, String key, boolean isMine) {
        var project = turn.project();
        return new DeskTask(
                key,
                project.title().in(Language.DE),
                MovePage.address(project.key()),
                isMine,
                project.at(),
                turn.due());
    }
}
