package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.identity.SpareCodes;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.shell.NavigationEntry;

/** Shows the first page of the desk. */
@RestController
class DeskController {

    private final ObjectProvider<DeskSource> sources;
    private final ObjectProvider<TaskSource> tasks;
    private final Roles roles;
    private final SpareCodes spares;

    DeskController(
            ObjectProvider<DeskSource> sources, ObjectProvider<TaskSource> tasks, Roles roles, SpareCodes spares) {
        this.sources = sources;
        this.tasks = tasks;
        this.roles = roles;
        this.spares = spares;
    }

    @GetMapping(DeskGate.DESK)
    DeskPage show(HttpServletRequest request) {
        var signIn = CurrentSignIn.in(request);
        var entries = sources.stream()
                .flatMap(source -> source.entries(signIn.person().id()))
                .sorted(Comparator.comparing(NavigationEntry::order))
                .toList();
        var waiting = tasks.stream()
                .flatMap(source -> source.tasks(signIn.person().id()))
                .toList();
        return new DeskPage(
                signIn,
                new WorkList(waiting, roles.today()),
                entries,
                spares.usedLately(signIn.person().id()).orElse(null));
    }
}
