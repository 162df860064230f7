package org.wandelwerk.moving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.notification.Notifications;
import org.wandelwerk.notification.Telling;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.shell.Formats;
import org.wandelwerk.shell.Texts;

/**
 * Reminds those whose turn it is: once when a step is due within two weeks, once when it is overdue, and once more when
 * it is overdue for a month. What they are told goes with all else into the mail of the next morning.
 */
@Service
@Transactional
class Reminders {

    private static final int AT_ONCE = 500;

    private final Turns turns;
    private final TurnPeople people;
    private final ReminderRepository repository;
    private final Notifications notifications;
    private final Words words;
    private final Clock clock;

    Reminders(
            Turns turns,
            TurnPeople people,
            ReminderRepository repository,
            Notifications notifications,
            Words words,
            Clock clock) {
        this.turns = turns;
        this.people = people;
        this.repository = repository;
        this.notifications = notifications;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Looks at all projects that go on, and reminds of what was not reminded of.
     *
     * @return of how many
     */
    public int remind() {
        var reminded = 0;
        @Nullable String after = null;
        do {
            var part = turns.all(after, AT_ONCE);
            reminded += (int) part.items().stream().filter(this::isReminded).count();
            after = part.next();
        } while (after != null);
        return reminded;
    }

    private boolean isReminded(Turn turn) {
        var urgency = turn.urgency();
        if (urgency == null || !repository.note(turn.project(), due(turn), urgency, clock.instant())) {
            return false;
        }
        var project = turn.project();
        var need = people.need(project, turn.step());
        notifications.tell(
                people.to(need),
                new Telling(
                        ReminderKinds.CODE,
                        new Text(words.subject(turn, Language.DE), words.subject(turn, Language.EN)),
                        new Text(words.of(turn, Language.DE), words.of(turn, Language.EN)),
                        "/schreibtisch/projekte/" + project.key() + "/schritt",
                        project.key().value(),
                        null,
                        need));
        return true;
    }

    private static LocalDate due(Turn turn) {
        return Objects.requireNonNull(turn.due());
    }

    /** What is said; where promoters hand in it says what that is not. */
    @Component
    static class Words {

        private final Texts texts;
        private final NotWhats notWhats;

        Words(Texts texts, NotWhats notWhats) {
            this.texts = texts;
            this.notWhats = notWhats;
        }

        String subject(Turn turn, Language language) {
            return texts.text(
                    language,
                    "moving.mail.due." + turn.urgency(),
                    turn.project().title().in(language));
        }

        String of(Turn turn, Language language) {
            var words = texts.text(
                    language,
                    "moving.mail.due.words",
                    turn.step().label().in(language),
                    new Formats(language).date(PartialDate.of(due(turn))));
            return turn.step().kind() == StepKind.INTAKE
                    ? words + " " + notWhats.sentences(turn.project().key(), language)
                    : words;
        }
    }
}
