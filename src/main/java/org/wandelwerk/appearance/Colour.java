package org.wandelwerk.appearance;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A colour of screens, as red, green and blue of eight bits each. */
public record Colour(int rgb) {

    /** What contrast text must have at least: WCAG 2.2, success criterion 1.4.3. */
    public static final double ENOUGH = 4.5;

    /** Reads {@code #rrggbb}. */
    public static Optional<Colour> of(String typed) {
        return typed.matches("#[0-9A-Fa-f]{6}")
                ? Optional.of(new Colour(Integer.parseInt(typed.substring(1), 16)))
                : Optional.empty();
    }

    /** As {@code #rrggbb}. */
    public String written() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /**
     * The contrast ratio of two colours, from 1 to 21: {@code (L1 + 0.05) / (L2 + 0.05)} with the lighter one first
     * (<a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>).
     */
    public double contrast(Colour other) {
        var one = luminance();
        var two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /**
     * The relative luminance, from 0 to 1: {@code 0.2126 R + 0.7152 G + 0.0722 B}, each linear
     * (<a href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">WCAG 2.2, relative luminance</a>).
     */
    double luminance() {
        double[] weights = {0.0722, 0.7152, 0.2126};
        return IntStream.range(0, weights.length)
                .mapToDouble(place -> weights[place] * linear((rgb >> (8 * place)) & 0xff))
                .sum();
    }

    private static double linear(int eightBits) {
        var part = eightBits / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
