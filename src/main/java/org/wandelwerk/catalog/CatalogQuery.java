package org.wandelwerk.catalog;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.organisation.OrganisationGroup;
import org.wandelwerk.place.MapSection;

/**
 * What somebody looks for: one question for list, counts and download, and one address for it.
 *
 * @param text as typed
 * @param kinds which kinds of things; none for all
 * @param chosen the values of each facet, of which a hit has one
 * @param order {@code null} for the usual one: the best first when words were typed, else by title
 * @param after the cursor of the part before; {@code null} for the first
 * @param section the part of the map in which a hit has a point; {@code null} for hits anywhere and nowhere
 */
public record CatalogQuery(
        String text,
        Set<CatalogKind> kinds,
        Map<Facet, Set<String>> chosen,
        @Nullable CatalogOrder order,
        @Nullable String after,
        @Nullable MapSection section) {

    /** How much of what was typed is read. */
    public static final int LONGEST = 200;

    /** How many values of one facet are read. */
    public static final int MOST_VALUES = 20;

    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private static final Set<String> GROUPS =
            Arrays.stream(OrganisationGroup.values()).map(Keyed::word).collect(Collectors.toSet());

    /** The word of addresses for the part of the map. */
    public static final String SECTION = "ausschnitt";

    public static final CatalogQuery ALL = new CatalogQuery("", Set.of(), Map.of(), null, null);

    public CatalogQuery(
            String text,
            Set<CatalogKind> kinds,
            Map<Facet, Set<String>> chosen,
            @Nullable CatalogOrder order,
            @Nullable String after) {
        this(text, kinds, chosen, order, after, null);
    }

    public CatalogQuery {
        var kept = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                kept.put(facet, Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        chosen = Collections.unmodifiableMap(kept);
        kinds = Set.copyOf(kinds);
    }

    /**
     * Reads the words of an address; a form sends its empty fields too.
     *
     * @throws NotFound when a word can name nothing
     */
    public static CatalogQuery read(Map<String, List<String>> words) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            chosen.put(facet, values(words, facet.word()));
        }
        var kinds = new LinkedHashSet<CatalogKind>();
        values(words, "art").forEach(word -> kinds.add(CatalogKind.of(word)));
        var order = one(words, "ordnung");
        var text = Objects.requireNonNullElse(one(words, "q"), "");
        return new CatalogQuery(
                text,
                kinds,
                chosen,
                order == null ? null : CatalogOrder.of(order),
                one(words, "nach"),
                section(one(words, SECTION)));
    }

    private static @Nullable MapSection section(@Nullable String word) {
        return word == null ? null : MapSection.read(word).orElseThrow(() -> new NotFound("a part of the map " + word));
    }

    private static Set<String> values(Map<String, List<String>> words, String name) {
        var values = new TreeSet<String>();
        words.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .limit(MOST_VALUES)
                .forEach(values::add);
        values.stream()
                .filter(word -> !VALUE.matcher(word).matches() || !isWord(name, word))
                .findFirst()
                .ifPresent(word -> {
                    throw new NotFound("choice " + word);
                });
        return values;
    }

    /** Of facets whose values are a few fixed words, any other names nothing. */
    private static boolean isWord(String name, String value) {
        return (!name.equals(Facet.SUM.word()) || CatalogSum.Range.WORDS.contains(value))
                && (!name.equals(Facet.PROMOTER.word()) || GROUPS.contains(value));
    }

    private static @Nullable String one(Map<String, List<String>> words, String name) {
        return words.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** What is read of it. */
    String read() {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** Whether more was typed than is read. */
    public boolean isCut() {
        return text.length() > LONGEST;
    }

    public boolean hasText() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether it asks for less than everything. */
    public boolean isNarrowed() {
        return hasText() || !chosen.isEmpty() || section != null;
    }

    /** Whether anything is asked for, be it a kind alone. */
    public boolean isAsked() {
        return isNarrowed() || !kinds.isEmpty();
    }

    /** How many choices narrow it beside its words, the part of the map being one. */
    public int choices() {
        return chosen.values().stream().mapToInt(Set::size).sum() + (section == null ? 0 : 1);
    }

    public boolean has(Facet facet, String value) {
        return values(facet).contains(value);
    }

    public Set<String> values(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public CatalogOrder usedOrder() {
        return order != null ? order : hasText() ? CatalogOrder.RELEVANCE : CatalogOrder.TITLE;
    }

    /** The entry behind which it goes on; empty for the first part, and when no index gave the cursor. */
    public Optional<CatalogId> lastShown() {
        return Optional.ofNullable(after).flatMap(cursor -> HitPlace.id(usedOrder(), cursor));
    }

    public CatalogQuery of(CatalogKind... wanted) {
        return new CatalogQuery(text, Set.of(wanted), chosen, order, after, section);
    }

    /** What the list of projects asks: our own, unless other collections were chosen. */
    public CatalogQuery ofProjects() {
        var query = of(CatalogKind.PROJECT, CatalogKind.OPERATION);
        return values(Facet.COLLECTION).isEmpty()
                ? query.with(Facet.COLLECTION, Set.of(Facet.OWN)).behind(after)
                : query;
    }

    /** The same from its beginning, where a value is chosen that was not, or no longer chosen that was. */
    public CatalogQuery turning(Facet facet, String value) {
        var values = new TreeSet<>(values(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    /** The same from its beginning with these values of a facet. */
    public CatalogQuery with(Facet facet, Set<String> values) {
        var other = new EnumMap<Facet, Set<String>>(Facet.class);
        other.putAll(chosen);
        other.put(facet, values);
        return new CatalogQuery(text, kinds, other, order, null, section);
    }

    public CatalogQuery saying(String words) {
        return new CatalogQuery(words, kinds, chosen, order, null, section);
    }

    /** The same from its beginning in another order; {@code null} for the usual one. */
    public CatalogQuery ordered(@Nullable CatalogOrder other) {
        return new CatalogQuery(text, kinds, chosen, other, null, section);
    }

    /** The same from its beginning in another part of the map; {@code null} for everywhere. */
    public CatalogQuery within(@Nullable MapSection other) {
        return new CatalogQuery(text, kinds, chosen, order, null, other);
    }

    public CatalogQuery behind(@Nullable String cursor) {
        return new CatalogQuery(text, kinds, chosen, order, cursor, section);
    }

    /** The address below which this is asked, such as {@code /projekte}; the order of its words is always the same. */
    public String address(String path) {
        var parts = new ArrayList<String>();
        if (!text.isBlank()) {
            parts.add(part("q", shown()));
        }
        kinds.stream().sorted().forEach(kind -> parts.add(part("art", kind.word())));
        chosen.forEach((facet, values) -> values.forEach(value -> parts.add(part(facet.word(), value))));
        if (section != null) {
            parts.add(SECTION + "=" + section.printed());
        }
        if (order != null) {
            parts.add(part("ordnung", order.word()));
        }
        if (after != null) {
            parts.add(part("nach", after));
        }
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    /** What stands in the field again: no signs that no page may hold. */
    public String shown() {
        return text.codePoints()
                .limit(LONGEST)
                .filter(sign -> !Character.isISOControl(sign) && Character.getType(sign) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
