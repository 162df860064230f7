package org.wandelwerk.spreadsheet;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the cells of a part of a workbook before its reader makes room for them. It parses and counts as the
 * reader does, and it looks at every part, for any of them can be named as a sheet.
 */
final class WorkbookCells {

    /** Empty cells with a format may reach further than a list does; no more room than this is made for a row. */
    private static final int MOST_COLUMNS = 1024;

    private static final int LONGEST_FORMULA = 8192;
    private static final Map<String, Integer> LONGEST = Map.of("v", Grid.LONGEST_CELL, "f", LONGEST_FORMULA);
    private static final XMLInputFactory XML = new InputFactoryImpl();

    static {
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
    }

    private int column = -1;
    private int length;
    private int longest = Integer.MAX_VALUE;

    private WorkbookCells() {}

    /** What is no XML has no cells; where it breaks off, the reader does so too. */
    static void check(InputStream part) {
        var cells = new WorkbookCells();
        try {
            var xml = XML.createXMLStreamReader(part);
            while (xml.hasNext()) {
                cells.look(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            return;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | UncheckedStreamException e) {
            throw new UnreadableSheet(e);
        }
    }

    private void look(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> longest = Integer.MAX_VALUE;
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> add(xml);
            default -> {
                // nothing else holds cells
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        var name = xml.getLocalName();
        length = 0;
        longest = LONGEST.getOrDefault(name, Integer.MAX_VALUE);
        if (name.equals("row")) {
            column = -1;
        } else if (name.equals("c")) {
            column = column(xml.getAttributeValue(null, "r"));
            if (column < 0 || column >= MOST_COLUMNS) {
                throw new UnreadableSheet("spreadsheet.refused.columns");
            }
        }
    }

    private int column(@Nullable String address) {
        return address == null ? column + 1 : new CellAddress(address).getColumn();
    }

    private void add(XMLStreamReader xml) {
        if (longest < Integer.MAX_VALUE) {
            length += xml.getTextLength();
            if (length > longest) {
                throw new UnreadableSheet("spreadsheet.refused.cell");
            }
        }
    }
}
