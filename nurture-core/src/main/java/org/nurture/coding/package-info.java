/**
 * Codes that somebody else keeps, each with the set that it belongs to.
 *
 * <p>Codes collide between sets, sets grow, and codes are withdrawn. So a {@link org.nurture.coding.Coded} holds the
 * {@link org.nurture.coding.CodeSet}, the raw code, and the constant where our copy of the set has one. A code that we
 * do not know is never an error and never lost.
 *
 * <pre>{@code
 * Coded<SenType> need = SenType.ENGLAND.coded("SEMH");
 * need.known();                                   // Optional[SEMH]
 * SenType.ENGLAND.coded("NEW").known();           // Optional.empty, and text() is still england-sen-type#NEW
 * AttendanceCode.ENGLAND.coded("C2").known().map(CodeConstant::currentFrom);   // from 19 August 2024
 * }</pre>
 *
 * <p>Dates are those that the source gives and are absent where it gives none. Contains public sector information
 * licensed under the Open Government Licence v3.0.
 */
@NullMarked
package org.nurture.coding;

import org.jspecify.annotations.NullMarked;
