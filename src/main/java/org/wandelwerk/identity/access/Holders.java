package org.wandelwerk.identity.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Slice;

/** The people to whom roles can be given, for those who may know of them. */
@Service
@Transactional(readOnly = true)
public class Holders {

    private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final HolderRepository repository;
    private final Rights rights;

    Holders(HolderRepository repository, Rights rights) {
        this.repository = repository;
        this.rights = rights;
    }

    /** A part of the list by name of those who are called so; a cursor that is none is not found. */
    public Slice<Holder> list(String words, @Nullable String after, int size) {
        rights.require(Permission.READ_PEOPLE, Matter.ofHouse("people"));
        return Slice.of(repository.list(words, cursor(after), size + 1), size, Holders::cursor);
    }

    public Holder get(PersonId id) {
        rights.require(Permission.READ_PEOPLE, Matter.ofHouse("people"));
        return repository.find(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("person " + id));
    }

    /** What those are called who gave something to the acting person, or stand in for that person. */
    public Map<PersonId, String> names(Collection<PersonId> people) {
        return repository.names(people);
    }

    private static @Nullable Cursor cursor(@Nullable String after) {
        return after == null
                ? null
                : Cursor.read(after, 2)
                        .filter(cursor -> cursor.values().getLast().matches(UUID_SHAPE))
                        .orElseThrow(() -> new NotFound("page " + after));
    }

    private static Cursor cursor(Holder last) {
        return new Cursor(List.of(last.name(), last.id().value().toString()));
    }
}
