/** The figures of the programme: what was published and what the record adds up to, as charts, tables and files. */
@NullMarked
package org.wandelwerk.portal.web.figures;

import org.jspecify.annotations.NullMarked;
