#pragma once

/// qpdf's headers, as every compiler reads them: include this one, not them.

#define POINTERHOLDER_TRANSITION 4  // qpdf warns where its old pointers could come in

// Clang before 15 takes a nested class's defaulted virtual destructor for needed before the class around it is
// complete, where std::vector is constexpr (C++20): qpdf's JSON does not compile. The headers need no more of it than
// its name.
#if defined(__clang__) && __clang_major__ < 15
#define JSON_HH
class JSON;
#endif

#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFStreamFilter.hh>
#include <qpdf/QPDFWriter.hh>
