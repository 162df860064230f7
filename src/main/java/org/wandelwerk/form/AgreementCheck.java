package org.wandelwerk.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wandelwerk.kernel.Money;

/** Says where the amounts in the answers to a form do not fit together; what is not answered yet is not missed. */
record AgreementCheck(Form form, Answers answers) {

    Optional<FormFinding> of(Agreement agreement) {
        return switch (agreement) {
            case Agreement.Sums sums -> sums(sums);
            case Agreement.EachYear each -> eachYear(each);
            case Agreement.Proven proven -> proven(proven);
        };
    }

    private Optional<FormFinding> sums(Agreement.Sums sums) {
        var one = sum(sums.left());
        var others = sum(sums.right());
        var isAnswered = answers.hasAny(sums.left()) && hasAny(sums.right());
        return isAnswered && !one.equals(others)
                ? Optional.of(finding(sums.left(), sums.left(), AnswerMistake.SUMS, List.of(one, others), sums))
                : Optional.empty();
    }

    /** The year that exceeds it most stands for all. */
    private Optional<FormFinding> eachYear(Agreement.EachYear each) {
        var most = sum(each.most());
        return amounts(each.amounts()).entrySet().stream()
                .filter(_ -> hasAny(each.most()))
                .filter(year -> year.getValue().cents() > most.cents())
                .max(Map.Entry.comparingByValue((one, other) -> Long.compare(one.cents(), other.cents())))
                .map(year -> finding(
                        each.amounts(), year.getKey(), AnswerMistake.EXCEEDS, List.of(year.getValue(), most), each));
    }

    private Optional<FormFinding> proven(Agreement.Proven proven) {
        var state = proven.proof() + ".state";
        var isGone = answers.text(state).equals("omitted");
        return isGone && sum(proven.amounts()).cents() > 0
                ? Optional.of(finding(proven.proof(), state, AnswerMistake.UNPROVEN, List.of(), proven))
                : Optional.empty();
    }

    private FormFinding finding(
            String named, String slot, AnswerMistake mistake, List<Money> sums, Agreement agreement) {
        return new FormFinding(question(named), slot, mistake, Need.PROFILE, sums, agreement);
    }

    private boolean hasAny(Collection<String> named) {
        return named.stream().anyMatch(answers::hasAny);
    }

    private Money sum(Collection<String> named) {
        return new Money(named.stream().mapToLong(one -> sum(one).cents()).sum());
    }

    private Money sum(String named) {
        return named.contains(".")
                ? new Money(
                        amounts(named).values().stream().mapToLong(Money::cents).sum())
                : answers.sum(question(named), form);
    }

    /** The amounts of one line by their slots; what is none counts nothing. */
    private SortedMap<String, Money> amounts(String line) {
        var amounts = new TreeMap<String, Money>();
        answers.values().keySet().stream()
                .filter(slot -> slot.startsWith(line + ".") && form.slot(slot).isPresent())
                .forEach(slot -> answers.amount(slot).ifPresent(amount -> amounts.put(slot, amount)));
        return amounts;
    }

    private Question question(String named) {
        return form.question(named.replaceFirst("\\..*", "")).orElseThrow();
    }
}
