package org.wandelwerk.identity;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;

/**
 * Sends links to people who lost their way in. What is done for a known name is done behind the answer, so that nobody
 * can tell by it, or by its time, whether the name is known.
 */
@Component
public class Recoveries {

    private final People people;
    private final Passkeys passkeys;
    private final Invitations invitations;
    private final Tries tries;
    private final ObjectProvider<LinkSender> senders;
    private final AsyncTaskExecutor executor;

    Recoveries(
            People people,
            Passkeys passkeys,
            Invitations invitations,
            Tries tries,
            ObjectProvider<LinkSender> senders,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.people = people;
        this.passkeys = passkeys;
        this.invitations = invitations;
        this.tries = tries;
        this.senders = senders;
        this.executor = executor;
    }

    /** Whether links can be asked for here. */
    public boolean isReady() {
        return senders.stream().anyMatch(LinkSender::isReady);
    }

    /** Sends a link if the name has an account that was set up; too many wishes are passed over. */
    public void ask(String name, String address) {
        executor.execute(() -> Acting.as(HouseActors.SYSTEM, () -> sendUnlessTooMany(name, address)));
    }

    private boolean sendUnlessTooMany(String name, String address) {
        var mail = MailAddress.of(name);
        var door = TriedDoor.of("recovery", mail.map(MailAddress::value).orElse(""), address);
        if (tries.begin(door).isEmpty()) {
            return false;
        }
        mail.flatMap(people::find)
                .filter(person -> !person.isDemonstration() && !person.isLocked())
                .filter(person -> passkeys.hasSetUpAWayIn(person.id()))
                .ifPresent(this::sendOnce);
        return true;
    }

    private void sendOnce(Person person) {
        sender().ifPresent(sender -> invitations
                .makeOnce(person.id(), LinkKind.RECOVERY)
                .ifPresent(link -> sender.send(person, LinkKind.RECOVERY, link, Language.DE)));
    }

    private Optional<LinkSender> sender() {
        return senders.stream().filter(LinkSender::isReady).findFirst();
    }
}
