package org.wandelwerk.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.Places;
import org.wandelwerk.place.Point;
import org.wandelwerk.reference.Beneficiary;
import org.wandelwerk.reference.CollectionId;
import org.wandelwerk.reference.FundedOperation;
import org.wandelwerk.reference.FundedSum;
import org.wandelwerk.reference.ListedOperation;
import org.wandelwerk.reference.OperationSpan;
import org.wandelwerk.reference.PublishedOperations;
import org.wandelwerk.reference.SumKind;

/** What was funded elsewhere, by the words of those who published it; no person is named in it. */
@Component
class OperationEntries implements CatalogSource {

    private static final int MOST_YEARS = 20;
    private static final PartPlace FIRST = new PartPlace(0, "");

    /** What others write may be wrong by many digits: no larger sum is told. */
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE, 2).movePointLeft(1);

    /** The sum by which one is ordered: the first of these that its collection tells. */
    private static final List<SumKind> SUMS =
            List.of(SumKind.TOTAL_COST, SumKind.ELIGIBLE_COST, SumKind.APPROVED_FUNDING, SumKind.UNION_FUNDING);

    private final PublishedOperations operations;
    private final Places places;

    OperationEntries(PublishedOperations operations, Places places) {
        this.operations = operations;
        this.places = places;
    }

    /**
     * A piece of a collection in the order of ids.
     *
     * @param key of the collection; of one that is gone the word that no collection has
     * @param last the id of its last one; {@code null} at the end of the collection
     */
    record Piece(
            String key,
            List<CatalogEntry> entries,
            @Nullable String last) {}

    /** Behind which id of which of the collections a part begins. */
    private record PartPlace(int number, String after) {}

    @Override
    public CatalogKind kind() {
        return CatalogKind.OPERATION;
    }

    @Override
    public String schema() {
        return "reference";
    }

    /** The collections are those of the beginning: one that goes meanwhile has no operations any more. */
    @Override
    public EntryParts parts() {
        var collections = operations.collections();
        var known = EntryPlaces.of(places);
        return (after, size) -> collections.isEmpty()
                ? new Slice<>(List.of(), null)
                : part(collections, after == null ? FIRST : place(after), size, known);
    }

    private static PartPlace place(String cursor) {
        var words = Cursor.read(cursor, 2)
                .orElseThrow(() -> new NotFound("part " + cursor))
                .values();
        return new PartPlace(Integer.parseInt(words.getFirst()), words.getLast());
    }

    private Slice<CatalogEntry> part(
            List<org.wandelwerk.reference.Collection> collections, PartPlace place, int size, EntryPlaces known) {
        var here = collections.get(place.number());
        var piece = piece(here.id(), here.key(), place.after(), size, known);
        var next = piece.last() != null
                ? new PartPlace(place.number(), piece.last())
                : place.number() + 1 < collections.size() ? new PartPlace(place.number() + 1, "") : null;
        return new Slice<>(
                piece.entries(), next == null ? null : new Cursor(List.of("" + next.number(), next.after())).encoded());
    }

    /** Changes name no single one: a whole collection is read again. */
    @Override
    public List<CatalogEntry> of(Collection<UUID> ids) {
        return List.of();
    }

    /** The collections among the given records. */
    Set<UUID> collections(Set<UUID> records) {
        return records.isEmpty()
                ? Set.of()
                : operations.collections().stream()
                        .map(one -> one.id().value())
                        .filter(records::contains)
                        .collect(Collectors.toSet());
    }

    Piece behind(UUID collection, String after, int size) {
        var key = operations.collections().stream()
                .filter(one -> one.id().value().equals(collection))
                .map(one -> one.key())
                .findFirst()
                .orElse("none");
        return piece(new CollectionId(collection), key, after, size, EntryPlaces.of(places));
    }

    private Piece piece(CollectionId collection, String key, String after, int size, EntryPlaces known) {
        var found = operations.behind(collection, after.isEmpty() ? null : UUID.fromString(after), size);
        return new Piece(
                key,
                found.stream().map(one -> entry(one, key, known)).toList(),
                found.size() < size ? null : found.getLast().id().toString());
    }

    private static CatalogEntry entry(ListedOperation listed, String collection, EntryPlaces places) {
        var one = listed.operation();
        var there = one.place().municipality() == null
                ? List.<MunicipalityId>of()
                : List.of(one.place().municipality());
        var also = Stream.of(
                        Stream.of(one.key(), one.place().written()),
                        there.stream().flatMap(id -> places.names(id).stream()))
                .flatMap(part -> part)
                .filter(words -> !words.isEmpty())
                .toList();
        var summary = one.summary();
        return new CatalogEntry(
                new CatalogId(CatalogKind.OPERATION, listed.id()),
                Audience.EVERYBODY,
                new CatalogText(
                        Text.german(one.title()),
                        summary == null ? null : Text.german(summary),
                        one.beneficiary() instanceof Beneficiary.Named(var name) ? name : null,
                        List.of(),
                        also),
                null,
                one.span().begins(),
                sum(one),
                facets(one, collection, there, places),
                one.place().shapes().isEmpty() ? places.points(there) : spots(one),
                one.place().shapes(),
                Set.of());
    }

    /** What its source tells of where it lies is nearer than a point in its municipality. */
    private static List<Point> spots(FundedOperation one) {
        return one.place().shapes().stream()
                .flatMap(shape -> shape.spots().stream())
                .distinct()
                .toList();
    }

    private static @Nullable CatalogSum sum(FundedOperation one) {
        return SUMS.stream()
                .flatMap(kind -> one.sums().stream().filter(sum -> sum.kind() == kind && isTold(sum)))
                .findFirst()
                .map(sum ->
                        new CatalogSum(cents(sum), sum.currency(), sum.kind().name(), null))
                .orElse(null);
    }

    private static boolean isTold(FundedSum sum) {
        return sum.amount().abs().compareTo(MOST) <= 0;
    }

    private static long cents(FundedSum sum) {
        return sum.amount().movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static Map<Facet, Set<String>> facets(
            FundedOperation one, String collection, List<MunicipalityId> there, EntryPlaces places) {
        var facets = new EnumMap<Facet, Set<String>>(Facet.class);
        var municipalities = places.municipalityKeys(there);
        var sum = sum(one);
        facets.put(Facet.COLLECTION, Set.of(collection));
        facets.put(Facet.DISTRICT, places.districtKeys(there, List.of()));
        facets.put(Facet.MUNICIPALITY, municipalities.isEmpty() ? Set.of(Facet.NOWHERE) : municipalities);
        facets.put(Facet.PERIOD, years(one.span()));
        facets.put(Facet.PROGRAMME, one.funding().fundWord().map(Set::of).orElse(Set.of()));
        facets.put(Facet.SUM, CatalogSum.range(sum));
        return facets;
    }

    private static Set<String> years(OperationSpan span) {
        var from = span.begins() == null ? span.ends() : span.begins();
        var to = span.ends() == null ? span.begins() : span.ends();
        var years = new LinkedHashSet<String>();
        if (from != null && to != null) {
            IntStream.rangeClosed(from.year(), to.year()).limit(MOST_YEARS).forEach(year -> years.add("" + year));
        }
        return years;
    }
}
