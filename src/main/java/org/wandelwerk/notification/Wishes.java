package org.wandelwerk.notification;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;

/** What people want to be told of, how often and in which language. */
@Service
@Transactional
public class Wishes {

    private final WishRepository repository;
    private final NoticeRepository notices;
    private final MailRepository mails;
    private final AddressRepository addresses;
    private final MailKinds kinds;
    private final Clock clock;

    Wishes(
            WishRepository repository,
            NoticeRepository notices,
            MailRepository mails,
            AddressRepository addresses,
            MailKinds kinds,
            Clock clock) {
        this.repository = repository;
        this.notices = notices;
        this.mails = mails;
        this.addresses = addresses;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** How often the acting person is told of things of each kind. */
    @Transactional(readOnly = true)
    public Map<MailKind, Rhythm> mine() {
        var chosen = repository.of(actor());
        var all = new LinkedHashMap<MailKind, Rhythm>();
        kinds.all().forEach(kind -> all.put(kind, kind.followed(chosen.get(kind.code()))));
        return all;
    }

    @Transactional(readOnly = true)
    public Language language() {
        return repository.language(actor());
    }

    /** Takes over what the acting person chose; what waits already follows it. */
    public void choose(Map<String, Rhythm> chosen, Language language) {
        var person = actor();
        var known = mine();
        known.forEach((kind, rhythm) -> {
            var wanted = chosen.getOrDefault(kind.code(), rhythm);
            if (wanted != rhythm && kind.allows(wanted)) {
                set(person, kind.code(), wanted);
            }
        });
        if (repository.language(person) != language) {
            repository.put(person, language);
        }
    }

    /** The names of what the recipient of a mail can stop by it. */
    @Transactional(readOnly = true)
    public List<MailKind> stoppable(UUID token) {
        return stops(mail(token)).stream().map(kinds::named).toList();
    }

    /** Stops it for the recipient of the mail, whoever asks: the token is known to that mail alone. */
    public void stop(UUID token) {
        var mail = mail(token);
        var person = mail.to().person();
        var address = mail.to().mail();
        if (person != null) {
            stops(mail).forEach(kind -> set(person, kind, Rhythm.NEVER));
        } else if (address != null && mail.sort() == MailSort.FILING) {
            addresses.silence(UUID.randomUUID(), address, clock.instant());
        } else if (address != null) {
            addresses.refuse(UUID.randomUUID(), address, clock.instant());
        }
    }

    /** Whether its recipient wants nothing of what the mail tells. */
    @Transactional(readOnly = true)
    public boolean isStopped(UUID token) {
        var mail = mail(token);
        var person = mail.to().person();
        var address = mail.to().mail();
        if (person != null) {
            var chosen = repository.of(person);
            return stops(mail).stream().allMatch(kind -> chosen.get(kind) == Rhythm.NEVER);
        }
        return address != null
                && addresses.of(List.of(address)).values().stream()
                        .anyMatch(state ->
                                (mail.sort() == MailSort.FILING ? state.silentAt() : state.unwantedAt()) != null);
    }

    /** Lets the recipient of the mail get such mails again, as often as is usual. */
    public void resume(UUID token) {
        var mail = mail(token);
        var person = mail.to().person();
        var address = mail.to().mail();
        if (person != null) {
            var chosen = repository.of(person);
            mail.stops().stream()
                    .filter(kind -> chosen.get(kind) == Rhythm.NEVER)
                    .forEach(kind -> set(person, kind, kinds.named(kind).usual()));
        } else if (address != null && mail.sort() == MailSort.FILING) {
            addresses.listen(address, clock.instant());
        } else if (address != null) {
            addresses.want(address);
        }
    }

    private void set(PersonId person, String kind, Rhythm rhythm) {
        repository.put(person, kind, rhythm);
        switch (rhythm) {
            case NEVER -> notices.drop(person, kind);
            case AT_ONCE, DAILY -> notices.move(person, kind, Notifications.due(rhythm, clock.instant()));
        }
    }

    /** Those of the kinds of the mail that can be stopped still. */
    private List<String> stops(Mail mail) {
        return mail.stops().stream()
                .filter(kind -> mail.to().person() == null || kinds.named(kind).allows(Rhythm.NEVER))
                .toList();
    }

    private Mail mail(UUID token) {
        return mails.byStopToken(token)
                .filter(mail -> mail.to().person() == null
                        ? !mail.stops().isEmpty()
                        : !stops(mail).isEmpty())
                .orElseThrow(() -> new NotFound("what can be stopped by " + token));
    }

    private static PersonId actor() {
        return Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
    }
}
