package org.wandelwerk.identity;

import java.util.UUID;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.PersonId;

/** The actors that are no persons: the house itself, when it works on its own or for an operator. */
public final class HouseActors {

    /** The house, doing what nobody asked for in person, such as work on a timer. */
    public static final Actor SYSTEM = actor("00000000-0000-8000-8000-000000000001", "Wandelwerk");

    /** The importer, taking over what was recorded elsewhere. */
    public static final Actor IMPORT = actor("00000000-0000-8000-8000-000000000002", "Import");

    private HouseActors() {}

    /** Whether the house itself acts, and no person. */
    public static boolean are(Actor actor) {
        return are(actor.id());
    }

    /** Whether it is the house itself, and no person. */
    public static boolean are(PersonId id) {
        return id.equals(SYSTEM.id()) || id.equals(IMPORT.id());
    }

    private static Actor actor(String id, String name) {
        return new Actor(new PersonId(UUID.fromString(id)), name);
    }
}
