package org.wandelwerk.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.shell.Formats;
import org.wandelwerk.shell.Texts;

/** Letters to the members of a body, made of a template: looked at first, then made and noted. */
@Service
@Transactional
public class Letters {

    private static final int MOST = 300;
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private final LetterTemplates templates;
    private final TemplateRepository stored;
    private final MakingRepository makings;
    private final Addressees addressees;
    private final Texts texts;
    private final Clock clock;

    Letters(
            LetterTemplates templates,
            TemplateRepository stored,
            MakingRepository makings,
            Addressees addressees,
            Texts texts,
            Clock clock) {
        this.templates = templates;
        this.stored = stored;
        this.makings = makings;
        this.addressees = addressees;
        this.texts = texts;
        this.clock = clock;
    }

    /** The bodies to which letters may go. */
    @Transactional(readOnly = true)
    public List<Committee> bodies() {
        templates.inUse();
        return addressees.bodies();
    }

    /** What the members of the body would get: a part of as many as there may be letters at once, from 1. */
    @Transactional(readOnly = true)
    public LetterPart preview(UUID template, int version, String bodyKey, int part) {
        var read = LetterTemplate.read(templates.file(template, version));
        var body = addressees.body(bodyKey);
        var all = addressees.of(body);
        var before = (part - 1L) * MOST;
        if (part < 1 || (part > 1 && before >= all.size())) {
            throw new NotFound("part " + part);
        }
        var some = all.stream().skip(before).limit(MOST).toList();
        var shared = shared(body, some);
        var letters = some.stream()
                .map(one -> new LetterText(one, read.text(values(one, shared))))
                .toList();
        return new LetterPart(part, (int) before, letters, all.size(), addressees.accounts(some));
    }

    /** Notes who makes letters for whom and gives them out; the same form again notes nothing more. */
    public MadeLetters make(LetterOrder order) {
        var file = templates.file(order.template(), order.version());
        var actor = actor();
        var body = addressees.body(order.body());
        var to = addressees.of(body).stream()
                .filter(one -> order.to().contains(one.key()))
                .toList();
        if (to.size() != order.to().size()) {
            throw new Stale("who sits in " + order.body());
        }
        if (to.isEmpty() || to.size() > MOST || (long) to.size() * file.length > MOST_BYTES) {
            throw new Refused(to.isEmpty() ? "letter.refused.nobody" : "letter.refused.much");
        }
        note(order, to, actor);
        var shared = shared(body, to);
        return new MadeLetters(
                LetterTemplate.read(file),
                to,
                addressees.accounts(to),
                to.stream().map(one -> values(one, shared)).toList());
    }

    /** What all letters of one making share. */
    private record Shared(Committee body, String meeting, Map<OrganisationId, String> postal) {}

    private Shared shared(Committee body, List<Addressee> to) {
        return new Shared(body, addressees.nextMeeting(body, LocalDate.now(clock)), addressees.postal(to));
    }

    private void note(LetterOrder order, List<Addressee> to, Actor actor) {
        stored.lock(order.template());
        var known = makings.byKey(order.key());
        if (known.isPresent()) {
            if (!known.get().by().equals(actor.id())) {
                throw new Refused("letter.refused.sent");
            }
            return;
        }
        var making = new Making(
                UUID.randomUUID(),
                order.template(),
                order.version(),
                makings.nextNumber(order.template()),
                order.body(),
                actor.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        makings.add(making, to, order.key());
    }

    private Map<Placeholder, String> values(Addressee to, Shared shared) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(
                Placeholder.SALUTATION,
                to.name().isEmpty()
                        ? texts.text(Language.DE, "letter.salutation.nobody")
                        : texts.text(Language.DE, "letter.salutation", to.name()));
        values.put(Placeholder.NAME, to.name());
        values.put(Placeholder.ORGANISATION, to.organisationName());
        values.put(Placeholder.ADDRESS, shared.postal().getOrDefault(to.organisation(), ""));
        values.put(Placeholder.BODY, shared.body().name().de());
        values.put(Placeholder.MEETING, shared.meeting());
        values.put(Placeholder.DATE, new Formats(Language.DE).date(LocalDate.now(clock)));
        values.put(Placeholder.SENDER, actor().name());
        values.replaceAll((blank, value) -> blank == Placeholder.ADDRESS ? value : clean(value));
        return values;
    }

    /** What no file of a word processor may hold is no part of a name. */
    private static String clean(String value) {
        return value.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]+", " ").strip();
    }

    private static Actor actor() {
        return Acting.now().orElseThrow(() -> new NotFound("nobody acts"));
    }
}
