package org.wandelwerk.opendata;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A RELAX NG grammar, which says what is wrong with a document. */
public final class Grammar {

    private final List<String> faults = new ArrayList<>();
    private final ValidationDriver driver;

    private Grammar(String file) {
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Faults());
        driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try {
            driver.loadSchema(ValidationDriver.fileInputSource(
                    Path.of("src/test/resources/standards", file).toFile()));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a document does against the grammar in a file; nothing when it is as it should be. */
    public static List<String> faults(String file, String document) {
        var grammar = new Grammar(file);
        try {
            grammar.driver.validate(new InputSource(new StringReader(document)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return grammar.faults;
    }

    private final class Faults implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) {
            error(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            faults.add(fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
