/** The figures of the programme: published totals and what the record itself adds up to, as charts, tables and files. */
@NullMarked
package org.wandelwerk.portal.web.figures;

import org.jspecify.annotations.NullMarked;
