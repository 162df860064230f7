/** The working pages on which lists are read in, checked, taken over and given out. */
@NullMarked
package org.wandelwerk.sheet.web;

import org.jspecify.annotations.NullMarked;
