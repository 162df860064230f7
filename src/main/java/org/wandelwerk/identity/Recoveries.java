package org.wandelwerk.identity;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.AccountNews.RecoveryAsked;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Quiet;

/**
 * Sends links to people who lost their way in. What is done for a known name is done behind the answer, so that nobody
 * can tell by it, or by its time, whether the name is known.
 */
@Component
public class Recoveries {

    private final People people;
    private final Passkeys passkeys;
    private final Tries tries;
    private final LinkMails links;
    private final ApplicationEventPublisher events;
    private final AsyncTaskExecutor executor;

    Recoveries(
            People people,
            Passkeys passkeys,
            Tries tries,
            LinkMails links,
            ApplicationEventPublisher events,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.people = people;
        this.passkeys = passkeys;
        this.tries = tries;
        this.links = links;
        this.events = events;
        this.executor = executor;
    }

    /** Whether links can be asked for here. */
    public boolean isReady() {
        return links.isReady();
    }

    /**
     * Has a link sent if the name has an account that was set up; too many wishes are passed over.
     *
     * @param onwards where whoever asks wanted to go, an address of the desk; empty when nobody knows
     */
    public void ask(String name, String address, String onwards) {
        executor.execute(
                Quiet.behind(() -> Acting.as(HouseActors.SYSTEM, () -> sendUnlessTooMany(name, address, onwards))));
    }

    private boolean sendUnlessTooMany(String name, String address, String onwards) {
        var mail = MailAddress.of(name);
        var door = TriedDoor.of("recovery", mail.map(MailAddress::value).orElse(""), address);
        if (tries.begin(door).isEmpty()) {
            return false;
        }
        mail.flatMap(people::find)
                .filter(person -> !person.isDemonstration() && !person.isLocked())
                .filter(person -> passkeys.hasSetUpAWayIn(person.id()))
                .filter(_ -> isReady())
                .ifPresent(person -> events.publishEvent(new RecoveryAsked(person.id(), onwards)));
        return true;
    }
}
