package org.wandelwerk.identity.web.recovery;

import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.identity.recovery.Comebacks;
import org.wandelwerk.identity.recovery.IdentityCheck;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;

/** Tells of those who want an account back: their owners, who may know nothing of it, and a second person. */
@Component
class IdentityCheckTasks implements TaskSource {

    private final Comebacks comebacks;

    IdentityCheckTasks(Comebacks comebacks) {
        this.comebacks = comebacks;
    }

    @Override
    public Told told(PersonId person, TaskWindow window) {
        var own = comebacks.of(person).stream().map(check -> task("identity.return.task", check, ReturnPage.ADDRESS));
        return Told.all(own)
                .and(Told.mine(
                        comebacks.forMe(window),
                        check -> task(
                                "access.return.task",
                                check,
                                "/schreibtisch/rechte/personen/"
                                        + check.person().value() + "/rueckkehr")));
    }

    private static DeskTask task(String key, IdentityCheck check, String page) {
        return new DeskTask(key, check.name(), page, true, check.askedAt(), null);
    }
}
