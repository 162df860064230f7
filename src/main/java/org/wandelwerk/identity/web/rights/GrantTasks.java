package org.wandelwerk.identity.web.rights;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.identity.access.EndingGrants;
import org.wandelwerk.identity.access.HeldRight;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;

/** Tells of roles that end. */
@Component
class GrantTasks implements TaskSource {

    private final EndingGrants ending;
    private final Holders holders;

    GrantTasks(EndingGrants ending, Holders holders) {
        this.ending = ending;
        this.holders = holders;
    }

    @Override
    public Told told(PersonId person, TaskWindow window) {
        var endings = ending.of(person, window);
        var rights = endings.rights();
        var names = rights.isEmpty()
                ? Map.<PersonId, String>of()
                : holders.names(
                        rights.stream().map(right -> right.grant().person()).toList());
        return new Told(
                rights.stream()
                        .map(right ->
                                task(right, names.getOrDefault(right.grant().person(), ""), person))
                        .toList(),
                endings.others(),
                endings.own(),
                Math.max(endings.own(), endings.others()) >= MOST);
    }

    /** The holder can only wait for somebody else, and is led to the own roles, which everybody reads. */
    private static DeskTask task(HeldRight right, String name, PersonId person) {
        var grant = right.grant();
        var isOwn = grant.person().equals(person);
        return new DeskTask(
                isOwn ? "access.task.own" : "access.task.ending",
                right.role().name().in(Language.DE) + ": " + name,
                isOwn
                        ? "/schreibtisch/vertretung"
                        : "/schreibtisch/rechte/vergaben/" + grant.id().value(),
                !isOwn,
                grant.at(),
                grant.days().last());
    }
}
