package org.wandelwerk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The bounds of the product for pages under load; a run that misses one ends with a failure. */
record PageBounds(Map<String, List<WebLoad>> loads, List<String> missed) {

    private static final double MANY_A_SECOND = 1000;
    private static final double DESKS_A_SECOND = 500;
    private static final double WAITING = 50;

    /**
     * Ten people a second who sign in cost as many hashes of passwords, which are dear on purpose: on two processors
     * that takes most of what pages have otherwise. As many pages as the house can give may be fewer then, by three
     * quarters; those who read with pauses get theirs as soon as ever.
     */
    private static final double SHARE_BESIDE = 0.25;

    PageBounds(Map<String, List<WebLoad>> loads) {
        this(loads, new ArrayList<>());
    }

    void hold(String what, boolean isKept) {
        if (!isKept) {
            missed.add(what);
        }
    }

    /** A thousand a second, of which 99 of 100 come within 50 ms, in one and the same load. */
    void ofThePublic(String what) {
        inOneLoad(what, MANY_A_SECOND);
    }

    /** Five hundred a second within 50 ms in one and the same load: an agency has fewer people than the public. */
    void ofADesk(String what) {
        inOneLoad(what, DESKS_A_SECOND);
    }

    private void inOneLoad(String what, double wanted) {
        var load = median(what);
        hold("%s: %.0f a second".formatted(what, wanted), load.perSecond() >= wanted);
        hold("%s: within %.0f ms".formatted(what, WAITING), load.p99() < WAITING);
    }

    void share(String busy, String alone) {
        hold(
                busy + ": a quarter of " + alone,
                median(busy).perSecond() >= SHARE_BESIDE * median(alone).perSecond());
    }

    /** The failures of all rounds, not of the median one. */
    long failed(String what) {
        return loads.getOrDefault(what, List.of()).stream()
                .mapToLong(WebLoad::failed)
                .sum();
    }

    /** The round in the middle, by its rate; its other figures are of the same round. */
    WebLoad median(String what) {
        var rounds = loads.getOrDefault(what, List.of());
        return rounds.stream()
                .sorted(Comparator.comparingDouble(WebLoad::perSecond))
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    void judge() {
        loads.keySet().forEach(what -> hold(what + ": no answer failed", failed(what) == 0));
        if (!missed.isEmpty()) {
            throw new IllegalStateException("missed: " + String.join(", ", missed));
        }
        System.out.println("all bounds kept");
    }
}
