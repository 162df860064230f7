package org.wandelwerk.notification;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Slice;

/** All mails of the house and what became of them, for those who operate it. */
@Service
@Transactional(readOnly = true)
public class MailLog {

    private static final Matter LOG = Matter.ofHouse("the mails");

    private final MailRepository repository;
    private final PostStateRepository states;
    private final Postman postman;
    private final Rights rights;
    private final Clock clock;

    MailLog(MailRepository repository, PostStateRepository states, Postman postman, Rights rights, Clock clock) {
        this.repository = repository;
        this.states = states;
        this.postman = postman;
        this.rights = rights;
        this.clock = clock;
    }

    /** One part of the list, the newest first. */
    public Slice<Mail> list(@Nullable String after, int size) {
        rights.require(Permission.OPERATE, LOG);
        return Slice.of(
                repository.list(TimePlace.read(after), size + 1),
                size,
                last -> TimePlace.of(last.course().createdAt(), last.id()));
    }

    /**
     * The same of those alone that were lost in one way within a month, and after which nobody looked; those to a body
     * stand with what was written to it.
     *
     * @throws NotFound when mails of the state are not lost
     */
    public Slice<Mail> lost(MailState state, @Nullable String after, int size) {
        rights.require(Permission.OPERATE, LOG);
        if (!state.isLost()) {
            throw new NotFound("lost mails " + state);
        }
        var since = clock.instant().minus(LostMails.A_MONTH);
        return Slice.of(
                states.lost(state, since, TimePlace.read(after), size + 1),
                size,
                last -> TimePlace.of(last.course().createdAt(), last.id()));
    }

    public Mail get(UUID id) {
        rights.require(Permission.OPERATE, LOG);
        return repository.find(id).orElseThrow(() -> new NotFound("mail " + id));
    }

    /** Whether mails leave this house at all. */
    public boolean leaves() {
        return postman.leaves();
    }

    /** Sends a mail once more, because somebody decided so: it may have arrived already. */
    @Transactional
    public void sendAgain(UUID id) {
        var mail = get(id);
        if (mail.course().state() == MailState.WAITING) {
            return;
        }
        if (!mail.canGoAgain() || !repository.again(mail, UUID.randomUUID(), clock.instant())) {
            throw new Refused("notification.log.done");
        }
        states.unsettle(id);
    }
}
