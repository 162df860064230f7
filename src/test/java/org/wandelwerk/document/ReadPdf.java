package org.wandelwerk.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF as a reader, a screen reader and a validator find it. */
public record ReadPdf(
        String language, String title, String subject, String text, List<String> order, List<String> faults) {

    public static ReadPdf of(byte[] file) throws IOException, VeraPDFException {
        try (var document = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            var order = new ArrayList<String>();
            walk(document.getDocumentCatalog().getStructureTreeRoot(), order);
            return new ReadPdf(
                    document.getDocumentCatalog().getLanguage(),
                    document.getDocumentInformation().getTitle(),
                    document.getDocumentInformation().getSubject(),
                    stripper.getText(document).replaceAll("\\s+", " "),
                    order,
                    faults(file));
        }
    }

    public static int pages(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        }
    }

    private static void walk(PDStructureNode node, List<String> order) {
        for (var child : node.getKids()) {
            if (child instanceof PDStructureElement element) {
                order.add(element.getStructureType());
                walk(element, order);
            }
        }
    }

    /** What veraPDF finds against PDF/UA-1 and PDF/A-3a. */
    private static List<String> faults(byte[] file) throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        var faults = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                result.getTestAssertions().forEach(fault -> faults.add(flavour + " " + fault.getMessage()));
                if (!result.isCompliant() && faults.isEmpty()) {
                    faults.add(flavour + " is not kept");
                }
            }
        }
        return faults;
    }
}
