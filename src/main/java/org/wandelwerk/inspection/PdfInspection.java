package org.wandelwerk.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Looks into every object of a PDF for what would do something when somebody opens it. */
final class PdfInspection {

    private static final int MOST_OBJECTS = 500_000;
    private static final int MOST_PAGES = 3000;
    private static final int LONGEST_CHAIN = 20;

    private static final Set<String> DOES_SOMETHING = Set.of(
            "JavaScript",
            "JS",
            "Launch",
            "ImportData",
            "SubmitForm",
            "RichMedia",
            "Movie",
            "Rendition",
            "XFA",
            "GoToE",
            "GoToR");

    private static final Set<String> HOLDS_FILES = Set.of("EmbeddedFiles", "EmbeddedFile", "EF", "Collection");

    private static final Set<String> PACKS = Set.of("FlateDecode", "Fl");

    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfInspection() {}

    static void check(Path file) {
        try {
            PackedStreams.check(file);
            look(file);
        } catch (InvalidPasswordException e) {
            throw new UnusableFile("encrypted", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnusableFile(e);
        }
    }

    private static void look(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new UnusableFile("encrypted");
            }
            new PdfInspection().walk(document.getDocument());
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnusableFile("unpacked");
            }
            if (document.getNumberOfPages() == 0) {
                throw new UnusableFile("unreadable");
            }
        }
    }

    /** Also what nothing leads to, for a reader may find a way. */
    private void walk(COSDocument document) {
        waiting.add(document.getTrailer());
        for (var key : document.getXrefTable().keySet()) {
            waiting.add(document.getObjectFromPool(key));
        }
        while (!waiting.isEmpty()) {
            look(waiting.poll());
        }
    }

    private void look(COSBase found) {
        var object = found instanceof COSObject reference ? reference.getObject() : found;
        if (object == null || !seen.add(object)) {
            return;
        }
        if (seen.size() > MOST_OBJECTS) {
            throw new UnusableFile("unpacked");
        }
        if (object instanceof COSArray array) {
            array.forEach(this::await);
        }
        if (object instanceof COSStream stream && stream.getFilters() instanceof COSArray means) {
            checkMeans(means);
        }
        if (object instanceof COSDictionary dictionary) {
            if (dictionary.getCOSName(COSName.S) instanceof COSName kind) {
                check(kind.getName());
            }
            checkAutomatic(dictionary);
            dictionary.entrySet().forEach(entry -> {
                check(entry.getKey().getName());
                await(entry.getValue());
            });
        }
    }

    /** What happens without a press may lead nowhere outside. */
    private static void checkAutomatic(COSDictionary holder) {
        leadsInside(holder.getDictionaryObject(COSName.OPEN_ACTION), 0);
        if (holder.getDictionaryObject(COSName.AA) instanceof COSDictionary events) {
            events.keySet().forEach(event -> leadsInside(events.getDictionaryObject(event), 0));
        }
    }

    private static void leadsInside(@Nullable COSBase action, int depth) {
        if (depth > LONGEST_CHAIN) {
            throw new UnusableFile("acts", "Next");
        }
        if (action instanceof COSArray several) {
            several.toList().forEach(one -> leadsInside(one instanceof COSObject to ? to.getObject() : one, depth + 1));
        } else if (action instanceof COSDictionary one) {
            if (COSName.URI.equals(one.getCOSName(COSName.S))) {
                throw new UnusableFile("acts", "URI");
            }
            leadsInside(one.getDictionaryObject(COSName.NEXT), depth + 1);
        }
    }

    /** What is packed behind other means was not measured. */
    private static void checkMeans(COSArray means) {
        for (int at = 1; at < means.size(); at++) {
            if (means.getObject(at) instanceof COSName name && PACKS.contains(name.getName())) {
                throw new UnusableFile("packing");
            }
        }
    }

    private void await(COSBase next) {
        if (next instanceof COSObject || next instanceof COSArray || next instanceof COSDictionary) {
            waiting.add(next);
        }
    }

    private static void check(String name) {
        if (DOES_SOMETHING.contains(name)) {
            throw new UnusableFile("acts", name);
        }
        if (HOLDS_FILES.contains(name)) {
            throw new UnusableFile("attached");
        }
    }
}
