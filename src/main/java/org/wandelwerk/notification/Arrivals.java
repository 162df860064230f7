package org.wandelwerk.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.notification.MailState.Arrival;
import org.wandelwerk.notification.Reachable.Reach;

/** For whom a mail to all members of a body arrived; for others it leaves once more when they can be reached. */
@Service
@Transactional
public class Arrivals {

    private final Dispatches dispatches;
    private final MailRepository mails;
    private final PostStateRepository states;
    private final DispatchCopies copies;
    private final Postman postman;
    private final Clock clock;

    /** Of how many mails of a dispatch what is known. */
    public record Tally(int taken, int missed, int underWay) {

        static Tally of(Map<MailState, Integer> states) {
            return new Tally(
                    count(states, Arrival.TAKEN), count(states, Arrival.MISSED), count(states, Arrival.UNDER_WAY));
        }

        private static int count(Map<MailState, Integer> states, Arrival arrival) {
            return states.entrySet().stream()
                    .filter(entry -> entry.getKey().arrival() == arrival)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        public int mails() {
            return taken + missed + underWay;
        }
    }

    Arrivals(
            Dispatches dispatches,
            MailRepository mails,
            PostStateRepository states,
            DispatchCopies copies,
            Postman postman,
            Clock clock) {
        this.dispatches = dispatches;
        this.mails = mails;
        this.states = states;
        this.copies = copies;
        this.postman = postman;
        this.clock = clock;
    }

    /** Of dispatches that the acting person was told of, by one statement. */
    @Transactional(readOnly = true)
    public Map<UUID, Tally> tallies(Collection<Dispatch> told) {
        return states.states(told.stream().map(Dispatch::id).toList()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Tally.of(entry.getValue())));
    }

    /** To how many it can leave once more: for a month, whoever sits there still, did not get it and can be reached. */
    @Transactional(readOnly = true)
    public int withinReach(UUID id) {
        return reached(id).size();
    }

    /** Lets it leave to them once more, to the address of today; to whom it is on its way it does not leave again. */
    public void sendAgain(UUID id) {
        var now = clock.instant();
        reached(id).stream()
                .filter(mail -> mails.again(mail, UUID.randomUUID(), now))
                .forEach(mail -> states.unsettle(mail.id()));
    }

    private List<Mail> reached(UUID id) {
        var dispatch = dispatches.get(id);
        var isOver = dispatch.at().isBefore(clock.instant().minus(LostMails.A_MONTH));
        if (isOver || dispatch.stoppedAt() != null || !postman.leaves()) {
            return List.of();
        }
        var missed = mails.ofDispatch(id).stream().filter(Arrivals::isMissed).toList();
        if (missed.isEmpty()) {
            return List.of();
        }
        var members = copies.reach(new Scope.OfCommittee(dispatch.body()));
        return missed.stream().flatMap(mail -> to(mail, members).stream()).toList();
    }

    /** What left without an answer may have arrived; that is for somebody to find out. */
    private static boolean isMissed(Mail mail) {
        return mail.canGoAgain() && mail.course().state() != MailState.UNKNOWN;
    }

    /** Whoever has an account is known by it, others by a name that nobody else there has. */
    private static Optional<Mail> to(Mail mail, List<Reach> members) {
        var person = mail.to().person();
        var found = members.stream()
                .filter(member -> person == null
                        ? mail.to().name().equals(member.to().name())
                        : person.equals(member.to().person()))
                .limit(2)
                .toList();
        return found.size() == 1 && found.getFirst().state() == MailState.WAITING
                ? found.stream()
                        .flatMap(member -> Stream.ofNullable(member.to().mail()))
                        .map(mail::to)
                        .findFirst()
                : Optional.empty();
    }
}
