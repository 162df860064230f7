package org.wandelwerk.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.wandelwerk.history.Position;
import org.wandelwerk.kernel.AudienceToken;

/**
 * Writes until it is killed: with its n-th commit stand the first n entries, each of which was written twice, and a
 * piece of the next is written already. It tells each commit when it is done.
 */
final class KilledWriter {

    private KilledWriter() {}

    static UUID record(int number) {
        return AnEntry.titled("Vorhaben " + number, AudienceToken.PUBLIC).id().record();
    }

    public static void main(String[] arguments) throws IOException {
        var index = new Generation(Path.of(arguments[0]));
        var known = index.position();
        for (int number = known == null ? 1 : known.era() + 1; ; number++) {
            for (int again = Math.max(1, number - 1); again <= number; again++) {
                var entry = AnEntry.of(
                        CatalogKind.PROJECT, "Vorhaben " + again, "beim " + number + ". Mal", AudienceToken.PUBLIC);
                index.replace(CatalogKind.PROJECT, List.of(entry.id().record()), List.of(entry));
            }
            index.refresh();
            index.commit(Position.beginning(number));
            System.out.println(number);
        }
    }
}
