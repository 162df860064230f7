package org.wandelwerk.joining.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.joining.Consents;
import org.wandelwerk.joining.JoiningView;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.shell.NavigationEntry;

/** Leads promoters to what waits for their consent, and the office to what both agreed to. */
@Component
class JoiningDesk implements DeskSource, TaskSource {

    private final Consents consents;

    JoiningDesk(Consents consents) {
        this.consents = consents;
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        return consents.areOpen()
                ? Stream.of(new NavigationEntry(252, JoiningsPage.ADDRESS, "joining.desk"))
                : Stream.empty();
    }

    @Override
    public Told told(PersonId person, TaskWindow window) {
        return Told.mine(consents.waiting(window), JoiningDesk::task);
    }

    private static DeskTask task(JoiningView view) {
        var joining = view.joining();
        return new DeskTask(
                view.isRipe() && view.isOffice() ? "joining.task.carry-out" : "joining.task.agree",
                joining.gone().title().de(),
                JoiningsPage.address(joining.id()),
                true,
                joining.proposed().at(),
                null);
    }
}
