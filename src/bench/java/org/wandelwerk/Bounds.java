package org.wandelwerk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the product promises of figures; what was not measured is missed, too. */
public record Bounds(Figures figures, List<String> missed) {

    public Bounds(Figures figures) {
        this(figures, new ArrayList<>());
    }

    public void atLeast(int size, String what, double wanted) {
        var value = figures.value(size, what);
        hold(size, what, value, value.isPresent() && value.get() >= wanted, wanted);
    }

    public void atMost(int size, String what, double wanted) {
        var value = figures.value(size, what);
        hold(size, what, value, value.isPresent() && value.get() <= wanted, wanted);
    }

    private void hold(int size, String what, Optional<Double> value, boolean isKept, double wanted) {
        if (!isKept) {
            missed.add(value.map(found ->
                            String.format(Locale.ROOT, "%,d: %s is %.2f, wanted %.1f", size, what, found, wanted))
                    .orElseGet(() -> String.format(Locale.ROOT, "%,d: %s was not measured", size, what)));
        }
    }

    /** Says which were missed. */
    public void tell() {
        System.out.println(missed.isEmpty() ? "all bounds kept" : "missed:\n" + String.join("\n", missed));
    }

    /** @throws IllegalStateException when one was missed */
    public void judge() {
        tell();
        if (!missed.isEmpty()) {
            throw new IllegalStateException(missed.size() + " bounds missed");
        }
    }
}
