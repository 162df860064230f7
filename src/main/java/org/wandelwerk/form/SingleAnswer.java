package org.wandelwerk.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.kernel.TypedAmount;

/** How one value is typed, and what is wrong with one; what is wrong is kept nevertheless. */
public sealed interface SingleAnswer {

    /** How many signs of an answer are kept at all. */
    int LONGEST = 8000;

    /** The word of what is wrong with a text that is not empty; empty when it is right. */
    Optional<AnswerMistake> mistake(String typed);

    record Line(int longest) implements SingleAnswer {
        @Override
        public Optional<AnswerMistake> mistake(String typed) {
            return typed.contains("\n") ? Optional.of(AnswerMistake.LINES) : AnswerMistake.ifLonger(typed, longest);
        }
    }

    record Paragraph(int longest) implements SingleAnswer {
        @Override
        public Optional<AnswerMistake> mistake(String typed) {
            return AnswerMistake.ifLonger(typed, longest);
        }
    }

    record OneOf(List<Option> options) implements SingleAnswer {
        @Override
        public Optional<AnswerMistake> mistake(String typed) {
            return AnswerMistake.unless(has(options, typed), AnswerMistake.CHOICE);
        }
    }

    /** Several of the options; their ids with a comma between. */
    record SomeOf(List<Option> options) implements SingleAnswer {
        @Override
        public Optional<AnswerMistake> mistake(String typed) {
            return AnswerMistake.unless(
                    Arrays.stream(typed.split(",")).allMatch(id -> has(options, id)), AnswerMistake.CHOICE);
        }
    }

    /** A sum in euros, as Germans or English write it. */
    record Amount() implements SingleAnswer {
        @Override
        public Optional<AnswerMistake> mistake(String typed) {
            return AnswerMistake.unless(TypedAmount.read(typed).isPresent(), AnswerMistake.AMOUNT);
        }
    }

    /** @param unit what is counted, such as jobs or hectares */
    record Count(Text unit) implements SingleAnswer {
        @Override
        public Optional<AnswerMistake> mistake(String typed) {
            return AnswerMistake.unless(typed.matches("[0-9]{1,9}"), AnswerMistake.COUNT);
        }
    }

    /** A day such as 2027-03-01. */
    record Day() implements SingleAnswer {
        @Override
        public Optional<AnswerMistake> mistake(String typed) {
            return AnswerMistake.unless(TypedDay.read(typed).isPresent(), AnswerMistake.DAY);
        }
    }

    /** Municipalities by name, one in each line. */
    record Places() implements SingleAnswer {
        @Override
        public Optional<AnswerMistake> mistake(String typed) {
            return AnswerMistake.ifLonger(typed, 1000);
        }
    }

    record Mail() implements SingleAnswer {
        @Override
        public Optional<AnswerMistake> mistake(String typed) {
            return AnswerMistake.unless(
                    typed.length() <= 200 && typed.matches("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+"),
                    AnswerMistake.MAIL);
        }
    }

    private static boolean has(List<Option> options, String id) {
        return options.stream().anyMatch(option -> option.id().equals(id));
    }
}
