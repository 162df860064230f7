package org.wandelwerk.region;

import java.util.HashSet;
import java.util.Set;

/** The ids that a file has given so far: each only once, and only these may be referred to. */
final class Known {

    private static final int MOST_WORKSHOPS = 1000;

    private final Set<Integer> workshops = new HashSet<>();
    private final Set<String> organisations = new HashSet<>();
    private final Set<String> projects = new HashSet<>();
    private final Set<String> sessions = new HashSet<>();
    private final Set<String> news = new HashSet<>();

    Meaning<Integer> newWorkshop() {
        return first(Meanings.number(1, MOST_WORKSHOPS), workshops);
    }

    Meaning<String> newOrganisation() {
        return first(Meanings.id(), organisations);
    }

    Meaning<String> newProject() {
        return first(Meanings.id(), projects);
    }

    Meaning<String> newSession() {
        return first(Meanings.id(), sessions);
    }

    Meaning<String> newItem() {
        return first(Meanings.id(), news);
    }

    Meaning<Integer> workshop() {
        return Meanings.number(1, MOST_WORKSHOPS)
                .unless(number -> !workshops.contains(number), "is no workshop of this file");
    }

    Meaning<String> organisation() {
        return Meanings.id().unless(id -> !organisations.contains(id), "is no organisation of this file");
    }

    Meaning<String> session() {
        return Meanings.id().unless(id -> !sessions.contains(id), "is no session of this file");
    }

    Meaning<String> item() {
        return Meanings.id().unless(id -> !news.contains(id), "is no news item of this file");
    }

    private static <T> Meaning<T> first(Meaning<T> id, Set<T> taken) {
        return id.unless(given -> !taken.add(given), "is taken by another record");
    }
}
