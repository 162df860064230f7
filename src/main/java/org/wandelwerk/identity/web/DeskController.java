package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.identity.SpareCodes;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.identity.TaskSource.Told;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
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
        return new DeskPage(
                signIn,
                work(signIn.person().id(), null),
                entries,
                spares.usedLately(signIn.person().id()).orElse(null));
    }

    @GetMapping(DeskGate.DESK + "/aufgaben/{list}")
    WorkPage all(
            @PathVariable String list,
            @RequestParam(required = false) @Nullable String nach,
            HttpServletRequest request) {
        if (!list.equals(WorkPage.MINE) && !list.equals(WorkPage.ELSEWHERE)) {
            throw new NotFound("tasks " + list);
        }
        var work = work(CurrentSignIn.in(request).person().id(), nach);
        return new WorkPage(work, list.equals(WorkPage.MINE), nach);
    }

    private WorkList work(PersonId person, @Nullable String after) {
        var window = WorkList.window(after);
        var told = tasks.stream()
                .map(source -> source.told(person, window))
                .reduce(Told::and)
                .orElseThrow();
        return new WorkList(told, roles.today());
    }
}
